package org.connectioncoach.coach.outbox;

import java.time.Duration;
import java.util.Map;

/**
 * How messages leave.
 *
 * @param poll how often to look without being nudged
 * @param lease how long a message stays in one replica's hands; longer than any attempt may take
 * @param atOnce attempts in flight at a time, a platform
 * @param pace the least time between two messages of one lane, by platform; none where a platform is not named
 * @param attempts after so many a message is given up
 * @param stopWithin how long a stop waits for attempts in flight
 */
public record OutboxSettings(
        Duration poll, Duration lease, int atOnce, Map<String, Duration> pace, int attempts, Duration stopWithin) {
    public OutboxSettings {
        pace = Map.copyOf(pace);
    }

    /** Slack allows about one message a second in a channel; Discord's library keeps Discord's buckets by itself. */
    public static OutboxSettings standard() {
        return new OutboxSettings(
                Duration.ofSeconds(1),
                Duration.ofSeconds(60),
                8,
                Map.of("slack", Duration.ofSeconds(1)),
                14,
                Duration.ofSeconds(20));
    }

    Duration paceOf(String platform) {
        return pace.getOrDefault(platform, Duration.ZERO);
    }
}
