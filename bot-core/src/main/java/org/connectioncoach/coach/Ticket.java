package org.connectioncoach.coach;

import java.util.concurrent.CompletableFuture;
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
        LATE,
        GIVEN_UP
    }

    private final Inbound inbound;
    private final CompletableFuture<Inbound> whole;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final CompletableFuture<Boolean> inInbox = new CompletableFuture<>();
    private Phase phase = Phase.WAITING;
    private boolean overdue;

    Ticket(Inbound inbound) {
        this(inbound, CompletableFuture.completedFuture(inbound));
    }

    /**
     * For an event whose content is still on its way.
     *
     * @param inbound the event by its name
     * @param whole never fails
     */
    Ticket(Inbound inbound, CompletableFuture<Inbound> whole) {
        this.inbound = inbound;
        this.whole = whole;
    }

    static Ticket fromInbox(Inbound inbound) {
        Ticket ticket = new Ticket(inbound);
        ticket.phase = Phase.LATE;
        ticket.inInbox.complete(true);
        ticket.answer.complete(new Answer.Later());
        return ticket;
    }

    Inbound inbound() {
        return inbound;
    }

    /** The event with everything that belongs to it, once that is there. */
    CompletableFuture<Inbound> whole() {
        return whole;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /** True when nobody began to keep the turn yet; from now on it is answered later. */
    synchronized boolean becomeLate() {
        overdue = true;
        if (phase != Phase.WAITING) {
            return false;
        }
        phase = Phase.LATE;
        return true;
    }

    /** True when the turn may be kept with its answer given directly. */
    synchronized boolean beginKeeping() {
        if (phase == Phase.WAITING) {
            phase = Phase.KEEPING;
        }
        return phase == Phase.KEEPING;
    }

    /**
     * Nothing was kept, since somebody else comes first.
     *
     * @param forGood it is not tried again for a direct answer
     * @return true when it becomes late by that
     */
    synchronized boolean stopKeeping(boolean forGood) {
        if (phase == Phase.LATE) {
            return false;
        }
        boolean late = overdue || forGood;
        phase = late ? Phase.LATE : Phase.WAITING;
        return late;
    }

    /** True when nothing of it is kept and nothing will be; false when the inbox has it, or is about to. */
    synchronized boolean giveUp() {
        if (phase == Phase.LATE) {
            return false;
        }
        phase = Phase.GIVEN_UP;
        return true;
    }

    /** Whether it goes through the inbox. */
    synchronized boolean isLate() {
        return phase == Phase.LATE;
    }

    void inInbox(boolean kept) {
        inInbox.complete(kept);
    }

    /** Completes once it is known whether a late event lies in the inbox. */
    CompletableFuture<Boolean> inbox() {
        return inInbox;
    }

    /** Whether the inbox did not take it; then somebody was told so. */
    boolean isRefused() {
        return !inInbox.getNow(true);
    }

    void settle(Answer given) {
        answer.complete(given);
    }
}
