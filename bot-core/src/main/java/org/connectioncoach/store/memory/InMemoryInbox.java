package org.connectioncoach.store.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.memory.Shelves.Held;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;

final class InMemoryInbox implements Inbox {
    private final Shelves shelves;

    InMemoryInbox(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public CompletableFuture<Kept.Outcome> keep(InboxEvent event, Instant heldUntil) {
        synchronized (shelves) {
            boolean known = shelves.seen(event.member(), EventNumber.of(event.eventId()))
                    || shelves.inbox.putIfAbsent(event.eventId(), new Held<>(event, heldUntil)) != null;
            return CompletableFuture.completedFuture(known ? Kept.Outcome.DUPLICATE : Kept.Outcome.KEPT);
        }
    }

    @Override
    public List<InboxEvent> claim(Instant now, Duration lease, int limit) {
        synchronized (shelves) {
            List<InboxEvent> claimed = new ArrayList<>();
            Set<MemberId> busy = new HashSet<>();
            for (Held<InboxEvent> held : List.copyOf(shelves.inbox.values())) {
                InboxEvent event = held.thing();
                if (busy.add(event.member()) && held.freeAt(now) && claimed.size() < limit) {
                    InboxEvent next = new InboxEvent(
                            event.eventId(), event.member(), event.payload(), event.at(), event.attempt() + 1);
                    shelves.inbox.put(event.eventId(), new Held<>(next, now.plus(lease)));
                    claimed.add(next);
                }
            }
            return claimed;
        }
    }

    @Override
    public CompletableFuture<Void> release(String eventId) {
        synchronized (shelves) {
            shelves.inbox.computeIfPresent(eventId, (id, held) -> new Held<>(held.thing(), Instant.MIN));
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean holds(MemberId member) {
        synchronized (shelves) {
            return shelves.inbox.values().stream()
                    .anyMatch(held -> held.thing().member().equals(member));
        }
    }

    @Override
    public void remove(String eventId) {
        synchronized (shelves) {
            shelves.inbox.remove(eventId);
        }
    }

    @Override
    public long size() {
        synchronized (shelves) {
            return shelves.inbox.size();
        }
    }
}
