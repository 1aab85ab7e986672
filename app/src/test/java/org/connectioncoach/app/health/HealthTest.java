package org.connectioncoach.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.connectioncoach.app.health.Health.OutboxHealth;
import org.connectioncoach.app.health.Health.PlatformHealth;
import org.connectioncoach.app.health.Health.SchedulerHealth;
import org.connectioncoach.app.health.Health.StoreHealth;
import org.connectioncoach.clock.PushedClock;
import org.connectioncoach.coach.schedule.ScheduleListener;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final Duration PAST_FRESHNESS = Duration.ofSeconds(3);

    private final PushedClock clock = new PushedClock();
    private final WriteWatch writes = new WriteWatch(StoreListener.NONE);

    @Test
    void isReadyWhenEverythingIs() {
        assertThat(health(true, true, true).ready()).isTrue();
        assertThat(HealthJson.of(health(true, true, true)).toString())
                .contains(
                        "\"ready\":true",
                        "\"problems\":[]",
                        "\"dead_letters\":1",
                        "\"waiting_events\":3",
                        "\"shards\":{\"0\":\"CONNECTED\"}");
    }

    @Test
    void saysEverythingThatKeepsItFromBeingReady() {
        assertThat(health(false, false, false).problems())
                .containsExactly(
                        "discord is not connected",
                        "the database does not answer or does not take writes",
                        "schedules have not been looked at for 90 s");
    }

    @Test
    void isNotReadyBeforeItIsWarmNorAfterItWasToldToStop() {
        assertThat(health(Health.Phase.WARMING_UP, true, true, true).problems()).containsExactly("warming up");
        assertThat(health(Health.Phase.STOPPING, true, true, true).problems()).containsExactly("stopping");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithinASecondAndAgainWhenItDoes() {
        CountDownLatch stuck = new CountDownLatch(1);
        try (StoreProbe probe = new StoreProbe(slow(new InMemoryStore(), stuck), writes, clock)) {
            assertThat(probe.look()).isEmpty();
            stuck.countDown();
            clock.push(PAST_FRESHNESS);
            assertThat(probe.look()).isPresent();
        }
    }

    @Test
    void afterAWriteThatFailedItTriesOneItself() {
        InMemoryStore store = new InMemoryStore();
        try (StoreProbe probe = new StoreProbe(store, writes, clock)) {
            writes.failed();
            assertThat(writes.failing()).isTrue();
            assertThat(probe.look()).isPresent();
            assertThat(store.smallValues().find("health", "written")).isPresent();
        }
        writes.committed(1, 1);
        assertThat(writes.failing()).isFalse();
    }

    @Test
    void aSchedulerThatIsSilentForAMinuteIsNotReady() {
        ScheduleWatch watch = new ScheduleWatch(ScheduleListener.NONE, clock);
        clock.push(Duration.ofSeconds(59));
        assertThat(watch.health().ready()).isTrue();
        clock.push(Duration.ofSeconds(1));
        assertThat(watch.health()).isEqualTo(new SchedulerHealth(false, 60));
        watch.looked();
        assertThat(watch.health().ready()).isTrue();
    }

    private static Health health(boolean connected, boolean store, boolean scheduler) {
        return health(Health.Phase.SERVING, connected, store, scheduler);
    }

    private static Health health(Health.Phase phase, boolean connected, boolean store, boolean scheduler) {
        return new Health(
                phase,
                List.of(
                        new PlatformHealth("slack", true, Map.of(), 0),
                        new PlatformHealth("discord", connected, Map.of(0, "CONNECTED"), 2)),
                new StoreHealth(store, 0, 3, 1),
                new SchedulerHealth(scheduler, scheduler ? 1 : 90),
                new OutboxHealth(0, 0, 1, 0),
                0,
                0);
    }

    /** A store whose outbox does not answer before the latch opens. */
    private static Store slow(Store store, CountDownLatch stuck) {
        return (Store) Proxy.newProxyInstance(
                HealthTest.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("outbox")) {
                        stuck.await();
                    }
                    return method.invoke(store, arguments);
                });
    }
}
