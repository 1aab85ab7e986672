package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.floor.Floor;

/** The scenarios, by name; each tells its figures in the order they are printed. */
public final class Bench {
    private static final int START_TRIES = 5;
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(20);

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

    /** Turns; beside the floor when asked for, measured in the same run by turns. */
    public Map<String, Object> turns(String store, int atOnce, int people, Duration time, boolean withFloor) {
        BenchStore.Kind kind = kind(store);
        if (withFloor && kind == BenchStore.Kind.MEMORY) {
            throw Refused.wrongUse("--floor is about commits, and the store in memory has none.");
        }
        TurnsScenario.Wanted wanted =
                new TurnsScenario.Wanted(kind, folder, postgres, atOnce, people, LONGEST_WARM_UP, time);
        try {
            TurnsScenario scenario = new TurnsScenario(coaches, clock);
            return withFloor ? scenario.runBeside(stretch -> floorOf(kind, stretch), wanted) : scenario.run(wanted);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private double floorOf(BenchStore.Kind kind, Duration time) {
        return switch (kind) {
            case MEMORY -> throw new IllegalArgumentException("no commits in memory");
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
        return new StartScenario(folder, START_TRIES, clock).run();
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
