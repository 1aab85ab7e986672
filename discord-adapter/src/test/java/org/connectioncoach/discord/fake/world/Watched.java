package org.connectioncoach.discord.fake.world;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something behind one lock; whoever waits for something in it is woken at every change. */
abstract class Watched {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** What to say of the state when somebody waited in vain. */
    abstract String lately();

    public <T> T change(Supplier<T> action) {
        lock.lock();
        try {
            T result = action.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    public void change(Runnable action) {
        change(() -> {
            action.run();
            return true;
        });
    }

    public <T> T look(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the supplier gives something. */
    public <T> T await(String what, long millis, Supplier<@Nullable T> condition) {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (true) {
                T found = condition.get();
                if (found != null) {
                    return found;
                }
                if (left <= 0) {
                    throw new AssertionError("waited " + millis + " ms in vain for " + what + "; " + lately());
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, problem);
        } finally {
            lock.unlock();
        }
    }

    /** Whether something comes true before a point in {@link System#nanoTime()}. */
    public boolean awaitUntil(long deadline, BooleanSupplier condition) {
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                if (changed.awaitNanos(left) <= 0 && !condition.getAsBoolean()) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
