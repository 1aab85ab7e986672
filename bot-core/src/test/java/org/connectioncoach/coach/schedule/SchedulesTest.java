package org.connectioncoach.coach.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.coach.schedule.Schedules.Timing;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.PostgresServer;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTest {
    private static final Timing QUICK =
            new Timing(Duration.ofMillis(100), Duration.ofSeconds(1), 4, Duration.ofSeconds(10));

    @TempDir
    Path folder;

    private JdbcStore open(String url) {
        return JdbcStore.open(
                StoreSettings.of(url), new KeySource("", folder.resolve("encryption.key")), StoreListener.NONE);
    }

    private String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("coach.db");
    }

    private static Schedules start(JdbcStore store, Recurring recurring) {
        return new Schedules(store.source(), List.of(recurring), QUICK, Clock.systemUTC());
    }

    private void comesRoundOnceForTwoReplicas(String url) throws InterruptedException {
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch runs = new CountDownLatch(5);
        Recurring recurring = Recurring.every(Duration.ofMillis(50), "test", () -> {
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            runs.countDown();
            together.decrementAndGet();
        });
        try (JdbcStore first = open(url);
                JdbcStore second = open(url);
                Schedules one = start(first, recurring);
                Schedules two = start(second, recurring)) {
            assertThat(one).isNotSameAs(two);
            assertThat(runs.await(60, SECONDS)).isTrue();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void comesRoundOnceForTwoReplicasOnOneFile() throws InterruptedException {
        comesRoundOnceForTwoReplicas(sqlite());
    }

    @Test
    void comesRoundOnceForTwoReplicasOnPostgres() throws InterruptedException {
        comesRoundOnceForTwoReplicas(PostgresServer.freshDatabase());
    }

    @Test
    void goesOnAfterARunThatFailed() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        Recurring failing = Recurring.every(Duration.ofMillis(20), "failing", () -> {
            runs.countDown();
            throw new IllegalStateException("this run fails");
        });
        try (JdbcStore store = open(sqlite());
                Schedules schedules = start(store, failing)) {
            assertThat(runs.await(60, SECONDS)).as("%s", schedules).isTrue();
        }
    }

    @Test
    void noticesADeadReplicaWithinTwoMinutes() {
        Duration dead = Timing.STANDARD.heartbeat().multipliedBy(Timing.STANDARD.missedHeartbeats() + 1L);
        assertThat(dead.plus(Timing.STANDARD.poll().multipliedBy(2))).isLessThan(Duration.ofMinutes(2));
    }
}
