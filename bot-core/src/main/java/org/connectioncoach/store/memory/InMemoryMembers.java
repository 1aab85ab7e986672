package org.connectioncoach.store.memory;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.MemberFile;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.event.RecentEvents;
import org.connectioncoach.store.memory.Shelves.Held;
import org.connectioncoach.store.memory.Shelves.Posted;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;

final class InMemoryMembers implements Members {
    private final Shelves shelves;

    InMemoryMembers(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Optional<StoredMember> find(MemberId id) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.members.get(id));
        }
    }

    @Override
    public CompletableFuture<Kept> keep(TurnToKeep turn) {
        synchronized (shelves) {
            return CompletableFuture.completedFuture(keepNow(turn));
        }
    }

    private Kept keepNow(TurnToKeep turn) {
        MemberId id = turn.member();
        long event = EventNumber.of(turn.eventId());
        if (shelves.seen(id, event)) {
            if (turn.fromInbox()) {
                shelves.inbox.remove(turn.eventId());
            }
            return Kept.DUPLICATE;
        }
        if (earlierWaits(turn)) {
            return Kept.TOO_EARLY;
        }
        StoredMember current = shelves.members.getOrDefault(id, StoredMember.stranger(id));
        if (current.version() != turn.before().version()) {
            return Kept.STALE;
        }
        shelves.inbox.remove(turn.eventId());
        RecentEvents events = current.recentEvents().and(event);
        long version = 0;
        if (turn.forget()) {
            shelves.remember(events, turn.at());
            forgetNow(id);
        } else {
            version = current.version() == 0 ? turn.at().toEpochMilli() : current.version() + 1;
            shelves.members.put(id, turn.after().after(version, events));
        }
        if (turn.answer() != null) {
            shelves.answers.put(turn.answer().id(), turn.answer());
        }
        turn.messages().forEach(message -> shelves.outbox.putIfAbsent(message.id(), Posted.fresh(message)));
        turn.cancelled().forEach(name -> shelves.reminders.remove(Shelves.reminderKey(id, name)));
        turn.reminders()
                .forEach(reminder ->
                        shelves.reminders.put(Shelves.reminderKey(id, reminder.name()), Held.free(reminder)));
        return Kept.at(version);
    }

    private boolean earlierWaits(TurnToKeep turn) {
        boolean waits = turn.fromInbox() && shelves.inbox.containsKey(turn.eventId());
        for (Held<InboxEvent> held : shelves.inbox.values()) {
            if (held.thing().member().equals(turn.member())) {
                return !(waits ? held.thing().eventId().equals(turn.eventId()) : turn.fromInbox());
            }
        }
        return false;
    }

    @Override
    public boolean seen(MemberId id, String eventId) {
        synchronized (shelves) {
            return shelves.seen(id, EventNumber.of(eventId));
        }
    }

    @Override
    public MemberFile everythingAbout(MemberId id) {
        synchronized (shelves) {
            return new MemberFile(
                    shelves.members.getOrDefault(id, StoredMember.stranger(id)),
                    Stream.concat(
                                    shelves.answers.values().stream().flatMap(answer -> answer.messages().stream()),
                                    shelves.outbox.values().stream().map(Posted::message))
                            .filter(message -> message.to().equals(id))
                            .toList(),
                    shelves.reminders.values().stream()
                            .map(Held::thing)
                            .filter(reminder -> reminder.member().equals(id))
                            .toList(),
                    shelves.inbox.values().stream()
                            .map(Held::thing)
                            .filter(event -> event.member().equals(id))
                            .toList());
        }
    }

    @Override
    public int erase(MemberId id) {
        synchronized (shelves) {
            StoredMember member = shelves.members.get(id);
            if (member != null) {
                shelves.remember(member.recentEvents(), member.lastWord());
            }
            int waiting = shelves.inbox.size();
            shelves.inbox.values().removeIf(held -> held.thing().member().equals(id));
            return waiting - shelves.inbox.size() + forgetNow(id);
        }
    }

    /** What waits in the inbox came after the wish to be forgotten, and stays. */
    private int forgetNow(MemberId id) {
        int before = rows();
        shelves.members.remove(id);
        shelves.outbox.values().removeIf(posted -> posted.message().to().equals(id));
        shelves.answers.values().removeIf(answer -> answer.to().equals(id));
        shelves.reminders.values().removeIf(held -> held.thing().member().equals(id));
        return before - rows();
    }

    private int rows() {
        return shelves.members.size() + shelves.outbox.size() + shelves.answers.size() + shelves.reminders.size();
    }

    @Override
    public long count() {
        synchronized (shelves) {
            return shelves.members.size();
        }
    }
}
