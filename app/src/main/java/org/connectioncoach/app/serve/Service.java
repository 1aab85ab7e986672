package org.connectioncoach.app.serve;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectioncoach.app.engine.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that serves, until it is told to stop: first the doors, then what people wait for, then the store. */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Engine engine;
    private final List<Door> doors;
    private final AutoCloseable page;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Service(Engine engine, List<Door> doors, AutoCloseable page) {
        this.engine = engine;
        this.doors = List.copyOf(doors);
        this.page = page;
    }

    /** Returns when somebody closed it. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        for (Door door : doors) {
            quietly(door.name(), door);
        }
        quietly("the health page", page);
        quietly("the coach", engine);
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
