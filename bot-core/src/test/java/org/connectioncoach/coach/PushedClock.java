package org.connectioncoach.coach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves when told; it begins on Monday, 2 March 2026, at nine. */
public final class PushedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public void push(Duration by) {
        now = now.plus(by);
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
