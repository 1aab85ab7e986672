package org.connectioncoach.coach.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.coach.schedule.Schedules.Timing;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.PostgresServer;
import org.junit.jupiter.api.Test;

class SchedulesTest extends OverAStore {
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
    void takesOverFromAReplicaThatFellSilentInTheMiddle() throws InterruptedException {
        LeapingClock stoppedThen = new LeapingClock();
        LeapingClock goesOn = new LeapingClock();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch wakes = new CountDownLatch(1);
        CountDownLatch takenOver = new CountDownLatch(1);
        Recurring stuck = Recurring.dailyAt(LocalTime.of(2, 0), "daily", () -> {
            begun.countDown();
            await(wakes);
        });
        Recurring same = Recurring.dailyAt(LocalTime.of(2, 0), "daily", takenOver::countDown);
        try (JdbcStore first = open(sqlite());
                JdbcStore second = open(sqlite())) {
            Schedules silent = new Schedules(first.source(), List.of(stuck), QUICK, stoppedThen);
            stoppedThen.leap(Duration.ofDays(1));
            goesOn.leap(Duration.ofDays(1));
            assertThat(begun.await(60, SECONDS)).isTrue();
            try (Schedules alive = new Schedules(second.source(), List.of(same), QUICK, goesOn)) {
                goesOn.leap(Duration.ofMinutes(2));
                assertThat(takenOver.await(60, SECONDS)).as("%s", alive).isTrue();
            } finally {
                wakes.countDown();
                silent.close();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void noticesADeadReplicaWithinTwoMinutes() {
        Duration dead = Timing.STANDARD.heartbeat().multipliedBy(Timing.STANDARD.missedHeartbeats() + 1L);
        assertThat(dead.plus(Timing.STANDARD.poll().multipliedBy(2))).isLessThan(Duration.ofMinutes(2));
    }
}
