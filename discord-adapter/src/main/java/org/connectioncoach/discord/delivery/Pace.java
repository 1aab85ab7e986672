package org.connectioncoach.discord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How quickly new direct channels are opened: bots that opened a few dozen in a row were put under quarantine, so a
 * handful at once and then one every few seconds (our own choice).
 */
public final class Pace {
    private final Clock clock;
    private final Duration between;
    private final int atOnce;
    private Instant free;

    public Pace(Clock clock, Duration between, int atOnce) {
        this.clock = clock;
        this.between = between;
        this.atOnce = atOnce;
        this.free = clock.instant().minus(between.multipliedBy(atOnce - 1L));
    }

    /** Zero when one may be opened now (it then counts as opened), else how long to wait. */
    synchronized Duration tryOpen() {
        Instant now = clock.instant();
        Instant earliest = now.minus(between.multipliedBy(atOnce - 1L));
        if (free.isBefore(earliest)) {
            free = earliest;
        }
        if (free.isAfter(now)) {
            return Duration.between(now, free);
        }
        free = free.plus(between);
        return Duration.ZERO;
    }
}
