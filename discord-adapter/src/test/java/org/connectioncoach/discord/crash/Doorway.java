package org.connectioncoach.discord.crash;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Nobody writes while a process starts, so that it is certain which process a message was for. */
final class Doorway {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private volatile int closings;

    /** A message that was sent, and how often the doorway had been closed by then. */
    record Passed(String messageId, int closings) {}

    Passed through(Supplier<String> sending) {
        lock.readLock().lock();
        try {
            return new Passed(sending.get(), closings);
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T closedWhile(Supplier<T> starting) {
        lock.writeLock().lock();
        try {
            T started = starting.get();
            closings = closings + 1;
            return started;
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean wasClosedSince(Passed passed) {
        return closings > passed.closings();
    }
}
