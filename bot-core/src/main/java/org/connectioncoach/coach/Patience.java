package org.connectioncoach.coach;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Notices tickets that wait too long. All wait equally long, so a queue that is looked at now and then does; a timer for
 * every turn would wake a thread for every turn.
 */
final class Patience {
    /** How much later than due a ticket may be noticed. */
    private static final Duration TICK = Duration.ofMillis(50);

    private final Queue<Waiting> inOrder = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final long nanos;
    private final ScheduledExecutorService watch;
    private final Consumer<Ticket> late;

    private record Waiting(Ticket ticket, long until) {}

    /**
     * Watches nothing yet.
     *
     * @param patience how long a ticket may wait
     * @param late told of each that has no answer then, once, on a thread of the watch
     */
    Patience(Duration patience, ScheduledExecutorService watch, Consumer<Ticket> late) {
        this.nanos = patience.toNanos();
        this.watch = watch;
        this.late = late;
    }

    void watch(Ticket ticket) {
        inOrder.add(new Waiting(ticket, System.nanoTime() + nanos));
        lookLater();
    }

    private void lookLater() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            watch.schedule(this::look, TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            looking.set(false); // closing: whoever waits is answered by the turns that are finished still
        }
    }

    private void look() {
        try {
            inOrder.removeIf(waiting -> waiting.ticket.answer().isDone());
            long now = System.nanoTime();
            for (Waiting first = inOrder.peek(); first != null && first.until - now <= 0; first = inOrder.peek()) {
                inOrder.remove();
                late.accept(first.ticket);
            }
        } finally {
            looking.set(false);
            if (!inOrder.isEmpty()) {
                lookLater();
            }
        }
    }
}
