package org.connectioncoach.coach.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
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
    void aMachineThatSleptForDaysMakesUpForThemOnceHoweverManyReplicasWakeUp() throws InterruptedException {
        LeapingClock clock = new LeapingClock();
        AtomicInteger runs = new AtomicInteger();
        Recurring daily = Recurring.dailyAt(LocalTime.of(3, 0), "daily", runs::incrementAndGet);
        Looks one = new Looks();
        Looks two = new Looks();
        try (JdbcStore first = open(sqlite());
                JdbcStore second = open(sqlite());
                Schedules early = new Schedules(first.source(), List.of(daily), QUICK, one, clock);
                Schedules late = new Schedules(second.source(), List.of(daily), QUICK, two, clock)) {
            assertThat(early).isNotSameAs(late);
            one.awaitMore(3);
            assertThat(runs).as("before its time").hasValue(0);

            clock.leap(Duration.ofDays(3).plusHours(7));
            one.awaitMore(5);
            two.awaitMore(5);
            assertThat(runs).as("after three nights of sleep").hasValue(1);

            clock.leap(Duration.ofHours(18));
            one.awaitMore(5);
            two.awaitMore(5);
            assertThat(runs).as("the night after").hasValue(2);
        }
    }

    @Test
    void aClockThatWasSetBackByMonthsKeepsNothingWaiting() throws InterruptedException {
        LeapingClock clock = new LeapingClock();
        AtomicInteger runs = new AtomicInteger();
        Recurring daily = Recurring.dailyAt(LocalTime.of(3, 0), "daily", runs::incrementAndGet);
        Looks looks = new Looks();
        try (JdbcStore store = open(sqlite());
                Schedules schedules = new Schedules(store.source(), List.of(daily), QUICK, looks, clock)) {
            looks.awaitMore(3);
            clock.leap(Duration.ofDays(-300));
            looks.awaitMore(3);
            assertThat(runs).as("before its time, %s", schedules).hasValue(0);

            clock.leap(Duration.ofHours(18));
            looks.awaitMore(5);
            assertThat(runs).as("the night after").hasValue(1);
        }
    }

    @Test
    void aClockThatIsSetBackRepeatsNothing() throws InterruptedException {
        LeapingClock clock = new LeapingClock();
        AtomicInteger runs = new AtomicInteger();
        Recurring daily = Recurring.dailyAt(LocalTime.of(3, 0), "daily", runs::incrementAndGet);
        Looks looks = new Looks();
        try (JdbcStore store = open(sqlite());
                Schedules schedules = new Schedules(store.source(), List.of(daily), QUICK, looks, clock)) {
            assertThat(schedules).isNotNull();
            clock.leap(Duration.ofHours(19));
            looks.awaitMore(5);
            assertThat(runs).as("at four in the morning").hasValue(1);

            clock.leap(Duration.ofHours(-6));
            looks.awaitMore(5);
            clock.leap(Duration.ofHours(6));
            looks.awaitMore(5);
            assertThat(runs).as("at four in the same morning once more").hasValue(1);

            clock.leap(Duration.ofHours(24));
            looks.awaitMore(5);
            assertThat(runs).as("the morning after").hasValue(2);
        }
    }

    @Test
    void aClockThatWasYearsAheadIsForgottenWithTheNextStart() throws InterruptedException {
        LeapingClock wrong = new LeapingClock();
        wrong.leap(Duration.ofDays(1_500));
        AtomicInteger runs = new AtomicInteger();
        Recurring daily = Recurring.dailyAt(LocalTime.of(3, 0), "daily", runs::incrementAndGet);
        Looks looks = new Looks();
        try (JdbcStore store = open(sqlite())) {
            try (Schedules ahead = new Schedules(store.source(), List.of(daily), QUICK, looks, wrong)) {
                assertThat(ahead).isNotNull();
                looks.awaitMore(3);
            }
            LeapingClock right = new LeapingClock();
            try (Schedules again = new Schedules(store.source(), List.of(daily), QUICK, looks, right)) {
                assertThat(again).isNotNull();
                looks.awaitMore(3);
                right.leap(Duration.ofHours(19));
                looks.awaitMore(5);
                assertThat(runs).as("the first morning by the right clock").hasValue(1);
            }
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

    /** Counts how often the database was asked. */
    private static final class Looks implements ScheduleListener {
        private final Semaphore seen = new Semaphore(0);

        @Override
        public void looked() {
            seen.release();
        }

        void awaitMore(int looks) throws InterruptedException {
            seen.drainPermits();
            assertThat(seen.tryAcquire(looks, 60, SECONDS)).isTrue();
        }
    }

    @Test
    void noticesADeadReplicaWithinTwoMinutes() {
        Duration dead = Timing.STANDARD.heartbeat().multipliedBy(Timing.STANDARD.missedHeartbeats() + 1L);
        assertThat(dead.plus(Timing.STANDARD.poll().multipliedBy(2))).isLessThan(Duration.ofMinutes(2));
    }
}
