package org.connectioncoach.store;

import java.time.Instant;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.connectioncoach.store.pending.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * Everything one turn leaves behind; it is kept in one transaction. Start with {@link #of} and add.
 *
 * @param eventId the id of the event that was acted upon; unique over all platforms (prefix it with the platform)
 * @param at when the turn happened
 * @param before the member as loaded, or {@link StoredMember#stranger}; its version must still hold
 * @param after the member as it shall be; its version and events are ignored
 * @param forget true to remove everything that bears the member's id instead of keeping {@code after}
 * @param messages what must still be sent
 * @param reminders what shall come due later; one of the same name is replaced
 * @param cancelled names of reminders that are no longer wanted, or that this turn answers
 * @param fromInbox true when the event came out of the inbox, whose row goes with this turn
 * @param answer what is answered directly, kept until it has arrived; null where nothing is, or nobody tells
 */
public record TurnToKeep(
        String eventId,
        Instant at,
        StoredMember before,
        StoredMember after,
        boolean forget,
        List<OutboxMessage> messages,
        List<Reminder> reminders,
        List<String> cancelled,
        boolean fromInbox,
        @Nullable OwedAnswer answer) {
    public TurnToKeep {
        messages = List.copyOf(messages);
        reminders = List.copyOf(reminders);
        cancelled = List.copyOf(cancelled);
        if (eventId.isEmpty()) {
            throw new IllegalArgumentException("a turn needs the id of its event");
        }
    }

    /** A turn that changes nothing yet, except that its event was acted upon. */
    public static TurnToKeep of(String eventId, Instant at, StoredMember before) {
        return new TurnToKeep(eventId, at, before, before, false, List.of(), List.of(), List.of(), false, null);
    }

    public MemberId member() {
        return before.id();
    }

    public TurnToKeep conversation(String json, Instant lastWord) {
        return with(new StoredMember(
                member(), 0, json, after.profile(), lastWord, after.profileAt(), after.recentEvents()));
    }

    public TurnToKeep profile(String json, Instant lastWord) {
        return with(new StoredMember(
                member(), 0, after.conversation(), json, after.conversationAt(), lastWord, after.recentEvents()));
    }

    private TurnToKeep with(StoredMember next) {
        return new TurnToKeep(eventId, at, before, next, forget, messages, reminders, cancelled, fromInbox, answer);
    }

    public TurnToKeep forgetting() {
        return new TurnToKeep(eventId, at, before, after, true, messages, reminders, cancelled, fromInbox, answer);
    }

    public TurnToKeep sending(List<OutboxMessage> more) {
        return new TurnToKeep(eventId, at, before, after, forget, more, reminders, cancelled, fromInbox, answer);
    }

    public TurnToKeep reminding(List<Reminder> more) {
        return new TurnToKeep(eventId, at, before, after, forget, messages, more, cancelled, fromInbox, answer);
    }

    public TurnToKeep cancelling(List<String> names) {
        return new TurnToKeep(eventId, at, before, after, forget, messages, reminders, names, fromInbox, answer);
    }

    public TurnToKeep outOfTheInbox() {
        return new TurnToKeep(eventId, at, before, after, forget, messages, reminders, cancelled, true, answer);
    }

    public TurnToKeep answering(OwedAnswer owed) {
        return new TurnToKeep(eventId, at, before, after, forget, messages, reminders, cancelled, fromInbox, owed);
    }

    /** Whether the turn leaves more than the member's row, the event's id and an answer on its way. */
    public boolean hasMore() {
        return forget || fromInbox || !messages.isEmpty() || !reminders.isEmpty() || !cancelled.isEmpty();
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "TurnToKeep[" + eventId + ", " + before + "]";
    }
}
