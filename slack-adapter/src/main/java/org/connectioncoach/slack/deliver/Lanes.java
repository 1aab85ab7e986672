package org.connectioncoach.slack.deliver;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work in order per key, keys beside each other. */
public final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ConcurrentMap<String, CompletableFuture<Void>> tails = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    public Lanes(int threads) {
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(
                threads, work -> new Thread(work, "slack-send-" + number.incrementAndGet()));
    }

    /** Runs the work after everything given before under the same key. */
    public void run(String key, Runnable work) {
        CompletableFuture<Void> mine = tails.compute(key, (same, tail) -> {
            CompletableFuture<Void> before = tail == null ? CompletableFuture.completedFuture(null) : tail;
            return before.thenRunAsync(() -> guarded(key, work), workers);
        });
        CompletableFuture<Void> tidied = mine.whenComplete((done, failure) -> tails.remove(key, mine));
        if (tidied.isCompletedExceptionally()) {
            LOG.error("sending in {} could not begin", key);
        }
    }

    private static void guarded(String key, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("sending in {} failed: {} at {}", key, e.getClass().getName(), e.getStackTrace()[0]);
        }
    }

    /** Conversations with something still to send. */
    public int waiting() {
        return tails.size();
    }

    /** Finishes what people wait for, up to ten seconds. */
    @Override
    public void close() {
        CompletableFuture<?>[] open = tails.values().toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(open).get(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("{} conversations still had something to send at the stop", tails.size());
        }
        workers.shutdownNow();
    }
}
