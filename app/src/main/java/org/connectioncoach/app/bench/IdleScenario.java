package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;

/** What stored conversations cost while nobody talks: fills a store, then looks at the memory. */
public final class IdleScenario {
    private static final int IN_FLIGHT = 1_000;

    private final Function<Store, Coach> coaches;
    private final Clock clock;

    /**
     * Prepares the scenario.
     *
     * @param coaches makes a coach over a store
     */
    public IdleScenario(Function<Store, Coach> coaches, Clock clock) {
        this.coaches = coaches;
        this.clock = clock;
    }

    public Map<String, Object> run(BenchStore.Kind kind, Path folder, String postgres, int conversations)
            throws InterruptedException {
        try (Store store = new BenchStore().open(kind, folder, postgres);
                Coach coach = coaches.apply(store)) {
            double before = Machine.heapMegabytes();
            StoredMember sample = sample(store, coach);
            long errors = fill(store.members(), sample, conversations);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("conversations", store.members().count() - 1);
            figures.put(
                    "bytes_each",
                    sample.conversation().length() + sample.profile().length());
            figures.put("heap_before_mb", Figures.round(before, 1));
            figures.put("heap_mb", Figures.round(Machine.heapMegabytes(), 1));
            figures.put("heap_limit_mb", Figures.round(Runtime.getRuntime().maxMemory() / (1024.0 * 1024.0), 1));
            figures.put("rss_mb", Figures.round(Machine.residentMegabytes(), 1));
            figures.put("errors", errors);
            return figures;
        }
    }

    /** A member in the middle of the conversation that is measured elsewhere. */
    private StoredMember sample(Store store, Coach coach) throws InterruptedException {
        Talk talk = new Talk(coach, "sample-", 1, clock);
        talk.untilFluent();
        return store.members().find(MemberId.terminal("sample-p0")).orElseThrow();
    }

    private long fill(Members members, StoredMember sample, int conversations) throws InterruptedException {
        Semaphore inFlight = new Semaphore(IN_FLIGHT);
        LongAdder errors = new LongAdder();
        Instant now = clock.instant();
        for (int i = 0; i < conversations; i++) {
            inFlight.acquire();
            TurnToKeep turn = TurnToKeep.of("idle-" + i, now, StoredMember.stranger(MemberId.terminal("idle" + i)))
                    .conversation(sample.conversation(), now)
                    .profile(sample.profile(), now);
            members.keep(turn)
                    .whenComplete((kept, problem) -> {
                        inFlight.release();
                        if (problem != null || !kept.done()) {
                            errors.increment();
                        }
                    })
                    .exceptionally(counted -> null);
        }
        if (!inFlight.tryAcquire(IN_FLIGHT, Duration.ofMinutes(5).toSeconds(), java.util.concurrent.TimeUnit.SECONDS)) {
            throw new IllegalStateException("the store did not finish");
        }
        return errors.sum();
    }
}
