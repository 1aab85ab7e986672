package org.connectioncoach.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what belongs to one person or conversation one after the other, and what belongs to different ones at the same
 * time. Nothing is refused: whoever calls sees to it that not too much waits.
 */
public final class InOrder {
    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    /** Longer than anything takes that goes on at all: the coach leaves its answers to the outbox by then. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, CompletableFuture<?>> tails = new ConcurrentHashMap<>();
    private final Executor executor;
    private final Duration longest;

    /** @param executor starts each task when its turn has come */
    public InOrder(Executor executor) {
        this(executor, LONGEST);
    }

    /** @param longest how long whoever is never done may hold up those who follow */
    InOrder(Executor executor, Duration longest) {
        this.executor = executor;
        this.longest = longest;
    }

    /** A place behind whoever came before under the same key. */
    public static final class Place {
        private final CompletableFuture<?> before;
        private final CompletableFuture<Boolean> left = new CompletableFuture<>();

        private Place(CompletableFuture<?> before) {
            this.before = before;
        }

        /** Completes when everybody before has left. */
        public CompletableFuture<?> reached() {
            return before;
        }

        /** Nothing more happens here; whoever comes behind still waits for those before. */
        public void leave() {
            left.complete(true);
        }
    }

    /**
     * Takes the next place, for whoever begins at once and ends in turn; it is to be left, however things go, and is taken
     * away from whoever never does.
     */
    public Place enter(String key) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<?> before = tails.put(key, mine);
        Place place = new Place(before == null ? CompletableFuture.completedFuture(true) : before);
        CompletableFuture<?> timed = place.before.whenComplete(
                (done, problem) -> place.left.completeOnTimeout(true, longest.toMillis(), TimeUnit.MILLISECONDS));
        // On a thread of its own: many who left before their turn came would otherwise end one inside the other.
        CompletableFuture<?> unused = CompletableFuture.allOf(timed, place.left)
                .thenRunAsync(
                        () -> {
                            tails.remove(key, mine);
                            mine.complete(true);
                        },
                        executor);
        return place;
    }

    /**
     * Runs the task once everything before it under the same key is done, or has had its time; a failure is logged and
     * holds nobody up.
     *
     * @param key whose it is, by an id that a log may name
     */
    public void run(String key, Supplier<CompletableFuture<?>> task) {
        Place place = enter(key);
        CompletableFuture<?> unused = place.reached()
                .thenComposeAsync(done -> task.get(), executor)
                .whenComplete((result, problem) -> {
                    if (problem != null) {
                        LOG.error("What was to be done for {} failed: {}", key, where(problem));
                    }
                    place.leave();
                });
    }

    /** What failed and where, without the message, which may hold a member's words. */
    private static String where(Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** For how many keys something is still to be done. */
    public int waiting() {
        return tails.size();
    }

    /** Completes when nothing that has begun is left. */
    public CompletableFuture<?> idle() {
        return CompletableFuture.allOf(tails.values().toArray(CompletableFuture[]::new));
    }
}
