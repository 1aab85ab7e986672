package org.connectioncoach.slack.deliver;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When the next message may go to a channel: Slack takes about one a second in each, and says how long to wait when it
 * was too much. Safe to use from several threads.
 */
public final class Pace {
    /** Slack's rate limit for posting: one message a second a channel. */
    public static final Duration ONE_A_SECOND = Duration.ofSeconds(1);

    private static final Duration FORGET = Duration.ofMinutes(5);

    private final long gap;
    private final Cache<String, AtomicLong> next =
            Caffeine.newBuilder().expireAfterAccess(FORGET).build();

    public Pace(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Takes the next turn of a channel and tells how long to wait for it. */
    public Duration take(String channel) {
        long now = System.nanoTime();
        long mine = slot(channel).getAndUpdate(at -> Math.max(at, now) + gap);
        return Duration.ofNanos(Math.max(0, mine - now));
    }

    /** How long a channel would have to wait now; takes nothing. */
    public Duration ahead(String channel) {
        return Duration.ofNanos(Math.max(0, slot(channel).get() - System.nanoTime()));
    }

    /** Slack asked for a break in this channel. */
    public void pause(String channel, Duration wait) {
        long until = System.nanoTime() + wait.toNanos();
        slot(channel).updateAndGet(at -> Math.max(at, until));
    }

    private AtomicLong slot(String channel) {
        return next.get(channel, unused -> new AtomicLong(System.nanoTime()));
    }
}
