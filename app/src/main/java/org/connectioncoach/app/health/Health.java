package org.connectioncoach.app.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the process stands at one moment. Counts and states; no id and no word of anybody.
 *
 * @param phase whether it has begun to serve, and not yet been told to stop
 * @param platforms the ones that are set up
 * @param backlog what waits to be sent; null when the database did not say
 * @param turnsWaiting turns waiting or being worked on
 * @param turnFailures turns that ended in an apology since the start
 */
public record Health(
        Phase phase,
        List<PlatformHealth> platforms,
        StoreHealth store,
        SchedulerHealth scheduler,
        @Nullable OutboxHealth backlog,
        int turnsWaiting,
        long turnFailures) {
    public Health {
        platforms = List.copyOf(platforms);
    }

    /** What the process is about. */
    public enum Phase {
        /** It answers already, the first ones more slowly than the next. */
        WARMING_UP,
        SERVING,
        STOPPING
    }

    /**
     * One platform.
     *
     * @param name {@code slack} or {@code discord}
     * @param shards Discord's connections by number; empty for Slack
     * @param waiting conversations with an answer still on its way
     */
    public record PlatformHealth(String name, boolean connected, Map<Integer, String> shards, int waiting) {
        public PlatformHealth {
            shards = Map.copyOf(shards);
        }
    }

    /**
     * The database.
     *
     * @param ready whether it answers within a second and the last write succeeded
     * @param waitingEvents acknowledged and not yet acted upon, when it last said
     * @param cacheHitRate share of members found in memory, 0 to 1
     */
    public record StoreHealth(boolean ready, int waitingWrites, long waitingEvents, double cacheHitRate) {}

    /** @param lookedSecondsAgo since the database was last asked what is due */
    public record SchedulerHealth(boolean ready, long lookedSecondsAgo) {}

    /**
     * Messages that leave on their own.
     *
     * @param oldestSeconds how long the one that waits longest is overdue; 0 when none is
     * @param deadLetters given up within the last 30 days
     * @param doubtful may or may not have arrived
     */
    public record OutboxHealth(long waiting, long oldestSeconds, long deadLetters, long doubtful) {}

    public Optional<OutboxHealth> outbox() {
        return Optional.ofNullable(backlog);
    }

    /** Whether it can serve everybody. */
    public boolean ready() {
        return problems().isEmpty();
    }

    /** What keeps it from being ready, a line each. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        switch (phase) {
            case WARMING_UP -> problems.add("warming up");
            case STOPPING -> problems.add("stopping");
            case SERVING -> {}
        }
        platforms.stream()
                .filter(platform -> !platform.connected())
                .forEach(platform -> problems.add(platform.name() + " is not connected"));
        if (!store.ready()) {
            problems.add("the database does not answer or does not take writes");
        }
        if (!scheduler.ready()) {
            problems.add("schedules have not been looked at for " + scheduler.lookedSecondsAgo() + " s");
        }
        return problems;
    }
}
