package org.connectioncoach.coach.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Runs as any clock does, and leaps when told, as after a machine's sleep. One that stands still would not do: the
 * scheduler waits by it. It begins today at nine, UTC, since the scheduler asks the machine, and not this clock, when it
 * hands on the work of a dead replica.
 */
final class LeapingClock extends Clock {
    private final long begin = System.nanoTime();
    private volatile Instant base = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(9));

    void leap(Duration by) {
        base = base.plus(by);
    }

    @Override
    public Instant instant() {
        return base.plusNanos(System.nanoTime() - begin);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
