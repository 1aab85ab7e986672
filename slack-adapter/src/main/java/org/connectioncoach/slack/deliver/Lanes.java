package org.connectioncoach.slack.deliver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.platform.InOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that send, one conversation's messages in their order and conversations beside each other. */
public final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int SECONDS_TO_FINISH = 10;

    private final ExecutorService workers;
    private final InOrder inOrder;

    public Lanes(int threads) {
        AtomicInteger number = new AtomicInteger();
        workers = Executors.newFixedThreadPool(
                threads, work -> new Thread(work, "slack-send-" + number.incrementAndGet()));
        inOrder = new InOrder(workers);
    }

    /** Runs the work after everything given before under the same key. */
    public void run(String key, Runnable work) {
        inOrder.run(key, () -> {
            work.run();
            return CompletableFuture.completedFuture(key);
        });
    }

    /** Conversations with something still to send. */
    public int waiting() {
        return inOrder.waiting();
    }

    /** Finishes what people wait for, up to ten seconds. */
    @Override
    public void close() {
        try {
            inOrder.idle().get(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("{} conversations still had something to send at the stop", waiting());
        }
        workers.shutdownNow();
    }
}
