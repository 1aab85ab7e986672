package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.connectioncoach.app.Refused;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.floor.Floor;

/** The scenarios, by name; each tells its figures in the order they are printed. */
public final class Bench {
    private static final int START_TRIES = 5;

    private final Function<Store, Coach> coaches;
    private final Clock clock;
    private final Path folder;
    private final String postgres;

    /**
     * Prepares.
     *
     * @param coaches makes a coach over a store
     * @param folder empty, on the disk that is measured
     * @param postgres the address of an empty PostgreSQL database, or empty
     */
    public Bench(Function<Store, Coach> coaches, Clock clock, Path folder, String postgres) {
        this.coaches = coaches;
        this.clock = clock;
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Turns; with the floor measured before and after when asked for, whose mean they are set against. */
    public Map<String, Object> turns(String store, int atOnce, int people, Duration time, boolean withFloor) {
        BenchStore.Kind kind = kind(store);
        double before = withFloor ? floorOf(kind, time) : 0;
        try {
            Duration warmUp =
                    time.dividedBy(2).compareTo(Duration.ofSeconds(8)) < 0 ? time.dividedBy(2) : Duration.ofSeconds(8);
            Map<String, Object> figures = new LinkedHashMap<>(new TurnsScenario(coaches, clock)
                    .run(new TurnsScenario.Wanted(kind, folder, postgres, atOnce, people, warmUp, time)));
            if (withFloor) {
                double floor = (before + floorOf(kind, time)) / 2;
                figures.put("floor_commits_per_s", Figures.round(floor, 1));
                figures.put(
                        "ratio", Figures.round((double) Objects.requireNonNull(figures.get("turns_per_s")) / floor, 2));
            }
            return figures;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private double floorOf(BenchStore.Kind kind, Duration time) {
        return switch (kind) {
            case MEMORY -> throw Refused.wrongUse("--floor is about commits, and the store in memory has none.");
            case SQLITE -> Floor.sqliteRowsPerSecond(folder.resolve("floor.db"), 1, time);
            case POSTGRES -> Floor.postgresCommitsPerSecond(postgres, 16, time);
        };
    }

    public Map<String, Object> idle(String store, int conversations) {
        try {
            return new IdleScenario(coaches, clock).run(kind(store), folder, postgres, conversations);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    public Map<String, Object> start() {
        return new StartScenario(folder, START_TRIES).run();
    }

    public Map<String, Object> floor(Duration time) {
        return FloorScenario.run(folder, postgres, time);
    }

    private static BenchStore.Kind kind(String store) {
        for (BenchStore.Kind kind : BenchStore.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(store)) {
                return kind;
            }
        }
        throw Refused.wrongUse("There is no store \"" + store + "\". There are: memory, sqlite, postgres.");
    }

    private static Refused interrupted() {
        Thread.currentThread().interrupt();
        return Refused.failed("Stopped before anything was measured.");
    }
}
