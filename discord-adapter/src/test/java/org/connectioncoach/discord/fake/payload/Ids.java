package org.connectioncoach.discord.fake.payload;

import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: milliseconds since 2015 in the upper bits. */
public final class Ids {
    private static final long EPOCH = 1_420_070_400_000L;
    private static final AtomicLong COUNTER = new AtomicLong();

    private Ids() {}

    public static String next() {
        return at(System.currentTimeMillis());
    }

    public static String at(long millis) {
        return Long.toString(((millis - EPOCH) << 22) | (COUNTER.incrementAndGet() & 0x3F_FFFF));
    }
}
