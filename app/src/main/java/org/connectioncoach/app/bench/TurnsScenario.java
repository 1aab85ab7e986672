package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.store.Store;

/** The whole of a turn, as a platform causes it: load, decide, render to data, keep; only the platform is left out. */
public final class TurnsScenario {
    /** Alternations with the floor: what else the machine does then weighs on both alike. */
    private static final int ROUNDS = 5;

    private final Function<Store, Coach> coaches;
    private final Clock clock;

    /**
     * Prepares the scenario.
     *
     * @param coaches makes a coach over a store
     */
    public TurnsScenario(Function<Store, Coach> coaches, Clock clock) {
        this.coaches = coaches;
        this.clock = clock;
    }

    /**
     * What to measure.
     *
     * @param atOnce people who talk at the same time
     * @param people how many different people talk in the course of it
     * @param warmUp how long to wait for Java's compiler at most
     */
    public record Wanted(
            BenchStore.Kind store,
            Path folder,
            String postgres,
            int atOnce,
            int people,
            Duration warmUp,
            Duration time) {}

    public Map<String, Object> run(Wanted wanted) throws InterruptedException {
        return measure(wanted, load -> new Measured(load.run(wanted.atOnce(), wanted.time()), List.of(), List.of()));
    }

    /**
     * The same, set against bare commits: both are measured by turns, in short stretches.
     *
     * @param floor commits a second, measured for so long
     */
    public Map<String, Object> runBeside(ToDoubleFunction<Duration> floor, Wanted wanted) throws InterruptedException {
        Duration stretch = wanted.time().dividedBy(ROUNDS);
        return measure(wanted, load -> {
            double unused = floor.applyAsDouble(stretch); // a warm-up of its own
            List<Load.Result> results = new ArrayList<>();
            List<Double> floors = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                double bare = floor.applyAsDouble(stretch);
                Load.Result result = load.run(wanted.atOnce(), stretch);
                results.add(result);
                floors.add(bare);
                ratios.add(result.perSecond() / bare);
            }
            return new Measured(Load.Result.of(results), floors, ratios);
        });
    }

    private interface Measuring {
        Measured with(Load load) throws InterruptedException;
    }

    /** What was measured; the lists are empty without a floor. */
    private record Measured(Load.Result result, List<Double> floors, List<Double> ratios) {}

    private Map<String, Object> measure(Wanted wanted, Measuring measuring) throws InterruptedException {
        BenchStore opened = new BenchStore();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Store store = opened.open(wanted.store(), wanted.folder(), wanted.postgres());
                Coach coach = coaches.apply(store).start()) {
            String run = "r" + clock.millis() + "-";
            new Talk(coach, run + "first-", 1, clock).untilFluent();
            List<Talk> talks = new ArrayList<>();
            for (int caller = 0; caller < wanted.atOnce(); caller++) {
                int people = Math.max(1, wanted.people() / wanted.atOnce());
                talks.add(new Talk(coach, run + caller + "-", people, clock));
            }
            Load load = new Load(caller -> talks.get(caller).next(), threads, opened::commits, opened::commitMicros);
            WarmUp.with(stretch -> load.run(wanted.atOnce(), stretch), wanted.warmUp());
            return figures(measuring.with(load));
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, Object> figures(Measured measured) {
        Load.Result result = measured.result();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("turns_per_s", Figures.round(result.perSecond(), 1));
        figures.put("p50_us", Figures.round(result.latencies().percentileMicros(0.5), 1));
        figures.put("p99_us", Figures.round(result.latencies().percentileMicros(0.99), 1));
        figures.put("p999_us", Figures.round(result.latencies().percentileMicros(0.999), 1));
        figures.put("cpu_us_per_turn", Figures.round(result.cpuMicros() / Math.max(1, result.done()), 1));
        figures.put(
                "cpu_us_without_commit",
                Figures.round((result.cpuMicros() - result.commitMicros()) / Math.max(1, result.done()), 1));
        figures.put("rss_mb", Figures.round(Machine.residentMegabytes(), 1));
        figures.put("commits_per_s", Figures.round(result.commits() / result.seconds(), 1));
        figures.put("errors", result.errors());
        if (!measured.floors().isEmpty()) {
            figures.put("floor_commits_per_s", Figures.round(median(measured.floors()), 1));
            figures.put("ratio", Figures.round(median(measured.ratios()), 2));
        }
        return figures;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted(Comparator.naturalOrder()).toList().get(figures.size() / 2);
    }
}
