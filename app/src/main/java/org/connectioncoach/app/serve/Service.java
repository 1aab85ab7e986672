package org.connectioncoach.app.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectioncoach.app.engine.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that serves, until it is told to stop: first the doors, then what people wait for, then the store. */
public final class Service implements AutoCloseable {
    /** Less than the 30 seconds after which Kubernetes kills; systemd waits 90. */
    static final Duration TO_STOP = Duration.ofSeconds(25);

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Engine engine;
    private final Doors doors;
    private final List<Page> pages;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Something else that listens.
     *
     * @param sentence tells an operator where
     */
    record Page(String sentence, AutoCloseable server) {}

    /** @param pages in the order in which they are told; closed in the opposite one */
    Service(Engine engine, Doors doors, List<Page> pages) {
        this.engine = engine;
        this.doors = doors;
        this.pages = List.copyOf(pages);
    }

    /** Where it listens, a sentence each. */
    public List<String> listening() {
        return pages.stream().map(Page::sentence).toList();
    }

    /** Returns when somebody closed it. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /**
     * Stops, and returns when that is done or the time is over. What is not done by then is kept, and goes on after the
     * next start.
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            Thread closing = new Thread(this::closeAll, "closing");
            closing.setDaemon(true);
            closing.start();
        }
        try {
            if (!stopped.await(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("stopped before everything was finished; what is left goes on after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeAll() {
        LOG.info("stopping");
        doors.close();
        quietly("the coach", engine);
        for (int i = pages.size() - 1; i >= 0; i--) {
            quietly("a page", pages.get(i).server());
        }
        LOG.info("stopped");
        stopped.countDown();
    }

    /** What cannot be closed must not keep the rest open. */
    private static void quietly(String name, AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("closing {} failed", name, e);
        }
    }
}
