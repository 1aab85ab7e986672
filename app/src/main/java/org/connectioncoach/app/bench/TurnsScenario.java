package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.store.Store;

/** The whole of a turn, as a platform causes it: load, decide, render to data, keep; only the platform is left out. */
public final class TurnsScenario {
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
        BenchStore opened = new BenchStore();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Store store = opened.open(wanted.store(), wanted.folder(), wanted.postgres());
                Coach coach = coaches.apply(store)) {
            String run = "r" + clock.millis() + "-";
            new Talk(coach, run + "first-", 1, clock).untilFluent();
            List<Talk> talks = new ArrayList<>();
            for (int caller = 0; caller < wanted.atOnce(); caller++) {
                int people = Math.max(1, wanted.people() / wanted.atOnce());
                talks.add(new Talk(coach, run + caller + "-", people, clock));
            }
            Load load = new Load(caller -> talks.get(caller).next(), threads);
            load.run(wanted.atOnce(), wanted.warmUp());
            long commits = opened.commits();
            double cpu = Machine.cpuMicros();
            Load.Result result = load.run(wanted.atOnce(), wanted.time());
            return figures(result, Machine.cpuMicros() - cpu, opened.commits() - commits);
        } finally {
            threads.shutdown();
        }
    }

    private static Map<String, Object> figures(Load.Result result, double cpuMicros, long commits) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("turns_per_s", Figures.round(result.perSecond(), 1));
        figures.put("p50_us", Figures.round(result.p50Micros(), 1));
        figures.put("p99_us", Figures.round(result.p99Micros(), 1));
        figures.put("p999_us", Figures.round(result.p999Micros(), 1));
        figures.put("cpu_us_per_turn", Figures.round(cpuMicros / Math.max(1, result.done()), 1));
        figures.put("rss_mb", Figures.round(Machine.residentMegabytes(), 1));
        figures.put("commits_per_s", Figures.round(commits / result.seconds(), 1));
        figures.put("errors", result.errors());
        return figures;
    }
}
