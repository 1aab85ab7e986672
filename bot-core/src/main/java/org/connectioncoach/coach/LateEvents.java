package org.connectioncoach.coach;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.step.Failures;
import org.connectioncoach.coach.step.Stepping;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events that are answered later: kept in the inbox, and acted upon by whoever claims them first. */
final class LateEvents {
    /** How long an event is left to who kept it; then any replica takes it over. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    /** Longer than a file may take to be fetched; whoever takes over afterwards asks for it once more. */
    private static final Duration FILE_LEASE = Duration.ofMinutes(1);

    /** Enough for a replica that is killed every few seconds; an event that fails so often has a bug of its own. */
    private static final int MOST_CLAIMS = 50;

    private static final int PORTION = 100;
    private static final Logger LOG = LoggerFactory.getLogger(LateEvents.class);

    private final Inbox inbox;
    private final InboxDoor door;
    private final Codec codec;
    private final Clock clock;

    LateEvents(Inbox inbox, Codec codec, Clock clock) {
        this.inbox = inbox;
        this.door = new InboxDoor(inbox);
        this.codec = codec;
        this.clock = clock;
    }

    /** Keeps the event of a ticket that waits too long, unless its turn is being kept; its own turn comes first. */
    void keep(Ticket ticket) {
        if (ticket.becomeLate()) {
            LOG.info("slow: {} is kept and answered later", ticket.inbound());
            boolean file = ticket.inbound().event() instanceof Event.Uploaded;
            keep(ticket, clock.instant().plus(file ? FILE_LEASE : LEASE));
        }
    }

    /** Keeps the event of a ticket that must wait for somebody else's turn. */
    void behindTheOthers(Ticket ticket) {
        keep(ticket, Instant.EPOCH);
    }

    private void keep(Ticket ticket, Instant heldUntil) {
        Inbound inbound = ticket.inbound();
        Inbound named =
                inbound.event() instanceof Event.Uploaded uploaded ? inbound.with(uploaded.withoutContent()) : inbound;
        InboxEvent event = InboxEvent.of(Stepping.eventId(inbound), inbound.who(), codec.write(named), clock.instant());
        door.keep(event, heldUntil).whenComplete((outcome, failure) -> {
            ticket.inInbox(failure == null && outcome == Kept.Outcome.KEPT);
            if (failure != null) {
                LOG.error("could not keep a late event: {}: {}", inbound, Failures.told(failure));
            }
            ticket.settle(failure == null && outcome != Kept.Outcome.BUSY ? new Answer.Later() : new Answer.Busy());
        });
    }

    /** Claims what waits and hands it over; what is refused goes back. */
    void workOff(Predicate<Ticket> taken) {
        try {
            for (InboxEvent event : inbox.claim(clock.instant(), LEASE, PORTION)) {
                workOff(event, taken);
            }
        } catch (RuntimeException e) {
            LOG.error("could not work off the inbox; will try again: {}", Failures.told(e));
        }
    }

    private void workOff(InboxEvent event, Predicate<Ticket> taken) {
        if (event.attempt() > MOST_CLAIMS) {
            LOG.error("gave up {} after {} attempts", event, event.attempt());
            inbox.remove(event.eventId());
            return;
        }
        Inbound inbound;
        try {
            inbound = codec.inbound(event.payload());
        } catch (UncheckedIOException e) {
            LOG.error("cannot read {}; it holds up nobody else", event); // tried again when its lease is over
            return;
        }
        if (!taken.test(Ticket.fromInbox(inbound))) {
            CompletableFuture<?> unused = inbox.release(event.eventId());
        }
    }
}
