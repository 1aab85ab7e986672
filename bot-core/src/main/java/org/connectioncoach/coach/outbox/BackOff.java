package org.connectioncoach.coach.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses between attempts: doubled each time, up to ten minutes, spread by a quarter either way. */
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final double SPREAD = 0.25;

    private final RandomGenerator random;

    BackOff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The pause after an attempt.
     *
     * @param attempt 1 for the first
     * @param atLeast what the platform asked for; never undercut
     */
    Duration after(int attempt, Duration atLeast) {
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, 20);
        long pause = Math.min(doubled, LONGEST.toMillis());
        long spread = (long) (pause * (1 - SPREAD + 2 * SPREAD * random.nextDouble()));
        return Duration.ofMillis(Math.max(spread, atLeast.toMillis()));
    }
}
