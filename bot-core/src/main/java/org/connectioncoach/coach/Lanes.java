package org.connectioncoach.coach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** Lanes that wait for a thread. */
    private int unstarted;

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
        handOn(lane, work);
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

    private void run(String lane, Supplier<CompletionStage<?>> first) {
        Supplier<CompletionStage<?>> work = begun(first);
        while (work != null) {
            CompletionStage<?> running = start(lane, work);
            if (!running.toCompletableFuture().isDone()) {
                running.whenComplete((result, failure) -> handOn(lane, next(lane)));
                return;
            }
            work = next(lane);
            if (work != null && othersWait()) {
                handOn(lane, work);
                return;
            }
        }
    }

    private CompletionStage<?> start(String lane, Supplier<CompletionStage<?>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            handOn(lane, next(lane));
            throw e;
        }
    }

    private void handOn(String lane, @Nullable Supplier<CompletionStage<?>> work) {
        if (work != null) {
            synchronized (lanes) {
                unstarted++;
            }
            executor.execute(() -> run(lane, work));
        }
    }

    private Supplier<CompletionStage<?>> begun(Supplier<CompletionStage<?>> work) {
        synchronized (lanes) {
            unstarted--;
            return work;
        }
    }

    /** While nobody does, a lane keeps its thread: waking another takes longer than deciding a turn. */
    private boolean othersWait() {
        synchronized (lanes) {
            return unstarted > 0;
        }
    }

    /** Ends the piece of work at the head of the lane. Returns the one behind it. */
    private @Nullable Supplier<CompletionStage<?>> next(String lane) {
        synchronized (lanes) {
            waiting--;
            Deque<Supplier<CompletionStage<?>>> queue = lanes.get(lane);
            if (queue == null) {
                return null;
            }
            queue.poll();
            Supplier<CompletionStage<?>> work = queue.peek();
            if (work == null) {
                lanes.remove(lane);
            }
            lanes.notifyAll();
            return work;
        }
    }
}
