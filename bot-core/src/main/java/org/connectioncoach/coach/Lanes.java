package org.connectioncoach.coach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One lane a person: what is put into a lane runs in that order, one after the other; lanes do not wait for each other.
 * Bounded, so that nothing grows without limit.
 */
final class Lanes {
    private final Executor executor;
    private final int mostInLane;
    private final int mostInAll;
    private final Map<String, Deque<Supplier<CompletionStage<?>>>> lanes = new HashMap<>();
    private int waiting;

    Lanes(Executor executor, int mostInLane, int mostInAll) {
        this.executor = executor;
        this.mostInLane = mostInLane;
        this.mostInAll = mostInAll;
    }

    /**
     * @param work started on the executor when its turn has come; its lane goes on when the stage completes, however
     * @return false when too much waits already; nothing was taken then
     */
    boolean put(String lane, Supplier<CompletionStage<?>> work) {
        synchronized (lanes) {
            Deque<Supplier<CompletionStage<?>>> queue = lanes.get(lane);
            if (waiting >= mostInAll || (queue != null && queue.size() >= mostInLane)) {
                return false;
            }
            waiting++;
            if (queue != null) {
                queue.add(work);
                return true;
            }
            Deque<Supplier<CompletionStage<?>>> first = new ArrayDeque<>();
            first.add(work);
            lanes.put(lane, first);
        }
        executor.execute(() -> run(lane, work));
        return true;
    }

    /** How many pieces of work are waiting or running. */
    int waiting() {
        synchronized (lanes) {
            return waiting;
        }
    }

    /** Waits until nothing is left, or until the deadline on {@link System#nanoTime}. */
    void awaitEmpty(long deadline) {
        synchronized (lanes) {
            long left = deadline - System.nanoTime();
            while (waiting > 0 && left > 0) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(lanes, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                left = deadline - System.nanoTime();
            }
        }
    }

    private void run(String lane, Supplier<CompletionStage<?>> work) {
        CompletionStage<?> running;
        try {
            running = work.get();
        } catch (RuntimeException | Error e) {
            next(lane);
            throw e;
        }
        running.whenComplete((result, failure) -> next(lane));
    }

    private void next(String lane) {
        Supplier<CompletionStage<?>> work;
        synchronized (lanes) {
            waiting--;
            Deque<Supplier<CompletionStage<?>>> queue = lanes.get(lane);
            if (queue == null) {
                return;
            }
            queue.poll();
            work = queue.peek();
            if (work == null) {
                lanes.remove(lane);
            }
            lanes.notifyAll();
        }
        if (work != null) {
            Supplier<CompletionStage<?>> following = work;
            executor.execute(() -> run(lane, following));
        }
    }
}
