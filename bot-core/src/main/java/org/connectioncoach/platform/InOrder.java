package org.connectioncoach.platform;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what belongs to one person or conversation one after the other, and what belongs to different ones at the same
 * time. Nothing is refused: whoever calls sees to it that not too much waits.
 */
public final class InOrder {
    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final Map<String, CompletableFuture<?>> tails = new ConcurrentHashMap<>();
    private final Executor executor;

    /** @param executor starts each task when its turn has come */
    public InOrder(Executor executor) {
        this.executor = executor;
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

    /** Takes the next place, for whoever begins at once and ends in turn; it must be left, however things go. */
    public Place enter(String key) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<?> before = tails.put(key, mine);
        Place place = new Place(before == null ? CompletableFuture.completedFuture(true) : before);
        // On a thread of its own: many who left before their turn came would otherwise end one inside the other.
        CompletableFuture<?> unused = CompletableFuture.allOf(place.before, place.left)
                .thenRunAsync(
                        () -> {
                            tails.remove(key, mine);
                            mine.complete(true);
                        },
                        executor);
        return place;
    }

    /**
     * Runs the task once everything before it under the same key is done; a failure is logged and holds nobody up.
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
