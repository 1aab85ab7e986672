package org.connectioncoach.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when told. */
public final class PushedClock extends Clock {
    private volatile Instant now;

    /** Begins on Monday, 2 March 2026, at nine. */
    public PushedClock() {
        this(Instant.parse("2026-03-02T09:00:00Z"));
    }

    public PushedClock(Instant start) {
        now = start;
    }

    public void push(Duration by) {
        now = now.plus(by);
    }

    public void set(Instant to) {
        now = to;
    }

    @Override
    public Instant instant() {
        return now;
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
