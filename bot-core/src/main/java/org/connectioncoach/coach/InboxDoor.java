package org.connectioncoach.coach;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;

/**
 * Lets what one person did into the inbox one after the other: a database that comes back answers whoever asks again
 * first, and the place in the inbox is the place in which it is acted upon.
 */
final class InboxDoor {
    private final Inbox inbox;
    private final Map<MemberId, CompletableFuture<?>> last = new ConcurrentHashMap<>();

    InboxDoor(Inbox inbox) {
        this.inbox = inbox;
    }

    /** As {@link Inbox#keep}, behind what was kept or refused of the same person before. */
    CompletableFuture<Kept.Outcome> keep(InboxEvent event, Instant heldUntil) {
        CompletableFuture<Kept.Outcome> mine = new CompletableFuture<>();
        CompletableFuture<?> before = last.put(event.member(), mine);
        CompletableFuture<Kept.Outcome> kept = before == null
                ? inbox.keep(event, heldUntil)
                : before.handle((outcome, failure) -> event).thenCompose(next -> inbox.keep(next, heldUntil));
        CompletableFuture<?> unused = kept.whenComplete((outcome, failure) -> {
            last.remove(event.member(), mine);
            if (failure == null) {
                mine.complete(outcome);
            } else {
                mine.completeExceptionally(failure);
            }
        });
        return mine;
    }
}
