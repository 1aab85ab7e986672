package org.connectioncoach.coach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.junit.jupiter.api.Test;

/** What comes round daily when the machine slept or its clock is wrong. */
class ClockTroubleTest extends OverAStore {
    private final LeapingClock clock = new LeapingClock();
    private final AtomicInteger runs = new AtomicInteger();
    private final Recurring daily = Recurring.dailyAt(LocalTime.of(3, 0), "daily", runs::incrementAndGet);
    private final Looks looks = new Looks();

    private Schedules start(JdbcStore store, Looks looks) {
        return new Schedules(store.source(), List.of(daily), QUICK, looks, clock);
    }

    /** So often it has run by then, seen from a replica that looked several times since. */
    private void runs(int times, String when, Looks... replicas) throws InterruptedException {
        for (Looks replica : replicas) {
            replica.awaitMore(5);
        }
        assertThat(runs).as(when).hasValue(times);
    }

    @Test
    void aMachineThatSleptForDaysMakesUpForThemOnceHoweverManyReplicasWakeUp() throws InterruptedException {
        Looks others = new Looks();
        try (JdbcStore first = open(sqlite());
                JdbcStore second = open(sqlite());
                Schedules one = start(first, looks);
                Schedules other = start(second, others)) {
            assertThat(one).isNotSameAs(other);
            runs(0, "before its time", looks);
            clock.leap(Duration.ofDays(3).plusHours(7));
            runs(1, "after three nights of sleep", looks, others);
            clock.leap(Duration.ofHours(18));
            runs(2, "the night after", looks, others);
        }
    }

    @Test
    void aClockThatWasSetBackByMonthsKeepsNothingWaiting() throws InterruptedException {
        try (JdbcStore store = open(sqlite());
                Schedules schedules = start(store, looks)) {
            assertThat(schedules).isNotNull();
            runs(0, "before its time", looks);
            clock.leap(Duration.ofDays(-300));
            runs(0, "months before its time", looks);
            clock.leap(Duration.ofHours(18));
            runs(1, "the night after", looks);
        }
    }

    @Test
    void aClockThatIsSetBackRepeatsNothing() throws InterruptedException {
        try (JdbcStore store = open(sqlite());
                Schedules schedules = start(store, looks)) {
            assertThat(schedules).isNotNull();
            clock.leap(Duration.ofHours(19));
            runs(1, "at four in the morning", looks);
            clock.leap(Duration.ofHours(-6));
            runs(1, "in the evening before, once more", looks);
            clock.leap(Duration.ofHours(6));
            runs(1, "at four in the same morning once more", looks);
            clock.leap(Duration.ofHours(24));
            runs(2, "the morning after", looks);
        }
    }

    @Test
    void aClockThatWasYearsAheadIsForgottenWithTheNextStart() throws InterruptedException {
        try (JdbcStore store = open(sqlite())) {
            clock.leap(Duration.ofDays(1_500));
            try (Schedules ahead = start(store, looks)) {
                assertThat(ahead).isNotNull();
                looks.awaitMore(3);
            }
            clock.leap(Duration.ofDays(-1_500));
            try (Schedules again = start(store, looks)) {
                assertThat(again).isNotNull();
                looks.awaitMore(3);
                clock.leap(Duration.ofHours(19));
                runs(1, "the first morning by the right clock", looks);
            }
        }
    }
}
