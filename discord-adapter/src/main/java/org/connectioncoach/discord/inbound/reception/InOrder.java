package org.connectioncoach.discord.inbound.reception;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Runs what one person did one after the other, and different people at the same time. */
public final class InOrder {
    private final Map<String, CompletableFuture<?>> tails = new ConcurrentHashMap<>();
    private final Executor executor;

    InOrder(Executor executor) {
        this.executor = executor;
    }

    /** Runs the task once everything before it under the same key is done; a failure holds nobody up. */
    public void run(String key, Supplier<CompletableFuture<?>> task) {
        CompletableFuture<Boolean> mine = new CompletableFuture<>();
        CompletableFuture<?> before = tails.put(key, mine);
        CompletableFuture<?> unused = (before == null ? CompletableFuture.completedFuture(true) : before)
                .thenComposeAsync(x -> task.get(), executor)
                .handle((result, problem) -> {
                    tails.remove(key, mine);
                    return mine.complete(problem == null);
                });
    }

    /** Completes when nothing that has begun is left. */
    public CompletableFuture<?> idle() {
        return CompletableFuture.allOf(tails.values().toArray(CompletableFuture[]::new));
    }
}
