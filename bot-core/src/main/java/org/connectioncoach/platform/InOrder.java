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

    /**
     * Runs the task once everything before it under the same key is done; a failure is logged and holds nobody up.
     *
     * @param key whose it is, by an id that a log may name
     */
    public void run(String key, Supplier<CompletableFuture<?>> task) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<?> before = tails.put(key, mine);
        CompletableFuture<?> unused = (before == null ? CompletableFuture.completedFuture(true) : before)
                .thenComposeAsync(done -> task.get(), executor)
                .handle((result, problem) -> {
                    if (problem != null) {
                        LOG.error("What was to be done for {} failed: {}", key, where(problem));
                    }
                    tails.remove(key, mine);
                    return mine.complete(problem == null);
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
