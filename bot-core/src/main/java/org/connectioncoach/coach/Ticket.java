package org.connectioncoach.coach;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;

/**
 * One event on its way. Either its turn begins to be kept in time, or it becomes late and its answer goes through the
 * outbox; exactly one of the two happens.
 */
final class Ticket {
    private enum Phase {
        WAITING,
        KEEPING,
        LATE
    }

    private final Inbound inbound;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final CompletableFuture<Boolean> inInbox = new CompletableFuture<>();
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING);

    Ticket(Inbound inbound) {
        this.inbound = inbound;
    }

    static Ticket fromInbox(Inbound inbound) {
        Ticket ticket = new Ticket(inbound);
        ticket.phase.set(Phase.LATE);
        ticket.inInbox.complete(true);
        ticket.answer.complete(new Answer.Later());
        return ticket;
    }

    Inbound inbound() {
        return inbound;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /** True when nobody began to keep the turn yet; from now on it is answered later. */
    boolean becomeLate() {
        return phase.compareAndSet(Phase.WAITING, Phase.LATE);
    }

    /** True when the turn may be kept with its answer given directly. */
    boolean beginKeeping() {
        return phase.compareAndSet(Phase.WAITING, Phase.KEEPING) || phase.get() == Phase.KEEPING;
    }

    void inInbox(boolean kept) {
        inInbox.complete(kept);
    }

    /** Completes once it is known whether a late event lies in the inbox. */
    CompletableFuture<Boolean> inbox() {
        return inInbox;
    }

    void settle(Answer given) {
        answer.complete(given);
    }
}
