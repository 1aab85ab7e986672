package org.connectioncoach.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.connectioncoach.app.health.Health.PlatformHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platforms that are set up: some may still be connecting, and all are closed together. */
final class Doors implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    private final List<String> expected;
    private final List<Door> open = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /** @param expected names as {@link PlatformHealth#name()} */
    Doors(List<String> expected) {
        this.expected = List.copyOf(expected);
    }

    void add(Door door) {
        open.add(door);
    }

    /** Whether somebody told the process to stop. */
    boolean stopping() {
        return stopping;
    }

    /** Every platform that is set up, whether its door is there yet or not. */
    List<PlatformHealth> health() {
        List<PlatformHealth> now = open.stream().map(Door::health).toList();
        return expected.stream().map(name -> of(name, now)).toList();
    }

    private static PlatformHealth of(String name, List<PlatformHealth> known) {
        Optional<PlatformHealth> mine =
                known.stream().filter(health -> health.name().equals(name)).findFirst();
        return mine.orElseGet(() -> new PlatformHealth(name, false, Map.of(), 0));
    }

    /** Closes them side by side, since each may have people to finish with. */
    @Override
    public void close() {
        stopping = true;
        List<Thread> closing = new ArrayList<>();
        for (Door door : open) {
            Thread thread = new Thread(() -> close(door), "closing-" + door.name());
            thread.start();
            closing.add(thread);
        }
        try {
            for (Thread thread : closing) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be closed must not keep the rest open. */
    private static void close(Door door) {
        try {
            door.close();
        } catch (RuntimeException e) {
            LOG.warn("closing {} failed", door.name(), e);
        }
    }
}
