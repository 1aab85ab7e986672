package org.connectioncoach.coach;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.connectioncoach.coach.owed.OwedAnswers;
import org.connectioncoach.coach.step.Failures;
import org.connectioncoach.coach.step.References;
import org.connectioncoach.coach.step.Stepped;
import org.connectioncoach.coach.step.Stepping;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.pending.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One turn: load, step, keep; again when somebody else was faster. */
final class TurnWork {
    private static final int MOST_TRIES = 20;

    /** So often a direct answer waits a moment for an earlier event; more of it would keep others from their turn. */
    private static final int MOST_WAITS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TurnWork.class);

    private final Store store;
    private final Stepping stepping;
    private final BooleanSupplier idle;
    private final OwedAnswers owed;
    private final Consumer<Ticket> intoInbox;
    private final Executor soon;
    private final LongAdder failures = new LongAdder();

    /**
     * Works on a store.
     *
     * @param idle whether the thread may wait for the disk, since there are others for whoever comes
     * @param intoInbox keeps an event that became late, for whoever claims it first
     * @param soon runs what waits for somebody else after a short pause
     */
    TurnWork(
            Store store,
            Stepping stepping,
            BooleanSupplier idle,
            OwedAnswers owed,
            Consumer<Ticket> intoInbox,
            Executor soon) {
        this.store = store;
        this.stepping = stepping;
        this.idle = idle;
        this.owed = owed;
        this.intoInbox = intoInbox;
        this.soon = soon;
    }

    /** How many turns ended in an apology so far. */
    long failures() {
        return failures.sum() + stepping.failures();
    }

    /** Completes when the ticket is settled and the lane may go on; never exceptionally. */
    CompletionStage<?> run(Ticket ticket) {
        CompletableFuture<Inbound> whole = ticket.whole();
        CompletionStage<Void> begun =
                whole.isDone() ? attempt(ticket, 1) : whole.thenComposeAsync(there -> attempt(ticket, 1), soon);
        return begun.exceptionallyCompose(failure -> failed(ticket, failure));
    }

    /**
     * An apology says that nothing was kept. So it waits for the inbox: what lies there is not given up but acted upon
     * when its lease is over, before whatever the person does next.
     */
    private CompletionStage<Void> failed(Ticket ticket, Throwable failure) {
        if (!ticket.giveUp()) {
            LOG.warn("a late event cannot be acted upon now: {}: {}", ticket.inbound(), Failures.told(failure));
            return ticket.inbox().thenAccept(kept -> {});
        }
        failures.increment();
        String reference = References.next();
        LOG.atError()
                .addKeyValue("reference", reference)
                .log("the turn could not be kept: {}: {}", ticket.inbound(), Failures.told(failure));
        ticket.settle(new Answer.Now(List.of(stepping.apology(ticket.inbound(), reference)), null));
        return CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> attempt(Ticket ticket, int number) {
        try {
            Inbound inbound = ticket.whole().join();
            StoredMember before =
                    store.members().find(inbound.who()).orElseGet(() -> StoredMember.stranger(inbound.who()));
            Stepped stepped = stepping.step(inbound, before);
            if (stepped.silent() && before.version() == 0 && !ticket.isLate()) {
                // Of a stranger nothing is kept; of anybody else the event is, so that nothing comes of it later.
                return store.inbox().holds(inbound.who())
                        ? comeBack(ticket, number)
                        : done(ticket, new Answer.Now(List.of(), null));
            }
            if (!ticket.beginKeeping()) {
                return ticket.inbox().thenCompose(kept -> keepLate(ticket, stepped, kept, number));
            }
            return keep(ticket, stepped, number);
        } catch (RuntimeException e) {
            // Until it is late, somebody waits for the answer, and the database may be back in a moment.
            return !ticket.isLate() || (number < MOST_TRIES && !ticket.isRefused())
                    ? attemptSoon(ticket, number + 1)
                    : CompletableFuture.failedFuture(e);
        }
    }

    private CompletionStage<Void> attemptSoon(Ticket ticket, int number) {
        return CompletableFuture.supplyAsync(() -> attempt(ticket, number), soon)
                .thenCompose(again -> again);
    }

    private static CompletionStage<Void> done(Ticket ticket, Answer answer) {
        ticket.settle(answer);
        return CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> keep(Ticket ticket, Stepped stepped, int number) {
        TurnToKeep turn = owed.with(stepped.turn(), () -> stepping.messages(stepped, ticket.inbound()));
        CompletableFuture<Kept> keeping = idle.getAsBoolean()
                ? store.members().keepHere(turn)
                : store.members().keep(turn);
        return keeping.thenCompose(kept -> {
            if (kept.done()) {
                owed.given(turn);
            }
            return settled(kept, ticket, number, new Answer.Now(stepped.replies(), stepped.form()));
        });
    }

    /** The person was told to wait: the replies leave through the outbox, kept in the same transaction. */
    private CompletionStage<Void> keepLate(Ticket ticket, Stepped stepped, boolean inInbox, int number) {
        if (!inInbox) {
            return CompletableFuture.completedFuture(null);
        }
        TurnToKeep turn = stepped.turn()
                .sending(stepping.allMessages(stepped, ticket.inbound()))
                .outOfTheInbox();
        return store.members().keep(turn).thenCompose(kept -> settled(kept, ticket, number, new Answer.Later()));
    }

    private CompletionStage<Void> settled(Kept kept, Ticket ticket, int number, Answer answer) {
        return switch (kept.outcome()) {
            case KEPT -> done(ticket, answer);
            case DUPLICATE -> done(ticket, new Answer.Already());
            case BUSY -> done(ticket, new Answer.Busy());
            case TOO_EARLY -> comeBack(ticket, number);
            case STALE ->
                number < MOST_TRIES
                        ? attempt(ticket, number + 1)
                        : CompletableFuture.failedFuture(
                                new IllegalStateException("stale " + number + " times in a row"));
        };
    }

    /**
     * Another replica holds an earlier event of this member. A direct answer waits for it a moment, then goes behind it
     * into the inbox; what lies there itself is given back and comes in its order.
     */
    private CompletionStage<Void> comeBack(Ticket ticket, int number) {
        if (ticket.stopKeeping(number >= MOST_WAITS)) {
            intoInbox.accept(ticket);
            return ticket.inbox().thenAccept(kept -> {});
        }
        if (ticket.isLate()) {
            return ticket.inbox()
                    .thenApplyAsync(kept -> release(ticket, kept), soon)
                    .thenCompose(released -> released);
        }
        return attemptSoon(ticket, number + 1);
    }

    private CompletionStage<Void> release(Ticket ticket, boolean inInbox) {
        return inInbox
                ? store.inbox().release(Stepping.eventId(ticket.inbound()))
                : CompletableFuture.completedFuture(null);
    }
}
