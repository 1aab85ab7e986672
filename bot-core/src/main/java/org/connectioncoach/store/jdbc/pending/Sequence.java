package org.connectioncoach.store.jdbc.pending;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that grow with time, so that what came first is done first; equal ones of two replicas do no harm. */
public final class Sequence {
    private static final int PER_MILLISECOND_BITS = 20;

    private final AtomicLong last = new AtomicLong();

    /** Greater than every number before. */
    public long next(Instant now) {
        long fromClock = now.toEpochMilli() << PER_MILLISECOND_BITS;
        return last.updateAndGet(before -> Math.max(before + 1, fromClock));
    }
}
