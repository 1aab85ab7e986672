package org.connectioncoach.store.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;

/** Events that were acknowledged and wait to be acted upon; they survive a restart. */
public interface Inbox {
    /**
     * Keeps an event. {@link Kept.Outcome#DUPLICATE} when it is here already or was acted upon;
     * {@link Kept.Outcome#BUSY} when too much waits. Never blocks.
     *
     * @param heldUntil the caller goes on working on it; nobody else gets it before
     */
    CompletableFuture<Kept.Outcome> keep(InboxEvent event, Instant heldUntil);

    /** The same, for whoever claims it first. */
    default CompletableFuture<Kept.Outcome> keep(InboxEvent event) {
        return keep(event, Instant.EPOCH);
    }

    /**
     * Takes the oldest events that nobody holds, oldest first, for as long as the lease lasts. Never two events of one
     * member at a time: the second is to be had when the first is gone.
     */
    List<InboxEvent> claim(Instant now, Duration lease, int limit);

    /** Gives back what is held and cannot be worked on yet, for whoever claims it first. Never blocks. */
    CompletableFuture<Void> release(String eventId);

    /** Whether an event of this member waits. One read by key. */
    boolean holds(MemberId member);

    /** Removes an event without a turn of its own, such as one that failed too often. */
    void remove(String eventId);

    long size();
}
