package org.connectioncoach.store.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Installation;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.event.RecentEvents;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.connectioncoach.store.pending.Reminder;

/** Everything the store in memory holds. Whoever touches it holds its monitor. */
final class Shelves {
    final Map<MemberId, StoredMember> members = new HashMap<>();
    /** Of members who are gone. */
    final Map<Long, Instant> events = new HashMap<>();

    final Map<String, Held<InboxEvent>> inbox = new LinkedHashMap<>();
    final Map<String, Posted> outbox = new LinkedHashMap<>();
    final Map<Long, OwedAnswer> answers = new TreeMap<>();
    final Map<String, Held<Reminder>> reminders = new HashMap<>();
    final Map<String, Installation> installations = new LinkedHashMap<>();
    final Map<String, Instant> leftWorkspaces = new HashMap<>();
    final Map<String, Map<String, String>> values = new TreeMap<>();
    final Map<String, Instant> claims = new HashMap<>();

    /** Something that one replica may hold until a moment. */
    record Held<T>(T thing, Instant until) {
        static <T> Held<T> free(T thing) {
            return new Held<>(thing, Instant.MIN);
        }

        boolean freeAt(Instant now) {
            return !until.isAfter(now);
        }
    }

    /** A message and how far it got. */
    record Posted(
            OutboxMessage message,
            Instant due,
            int attempt,
            boolean inHand,
            boolean doubt,
            Instant until,
            End end,
            Instant endedAt,
            String reason) {
        static Posted fresh(OutboxMessage message) {
            return new Posted(message, message.due(), 0, false, false, Instant.MIN, End.NONE, Instant.MIN, "");
        }

        /** One that was in somebody's hands before, who is gone. */
        static Posted uncertain(OutboxMessage message) {
            return new Posted(message, message.due(), 1, true, false, Instant.MIN, End.NONE, Instant.MIN, "");
        }

        Posted claimed(Instant until) {
            return new Posted(message, due, attempt + 1, true, doubt || inHand, until, end, endedAt, reason);
        }

        Posted later(Instant newDue, String newReason) {
            return new Posted(message, newDue, attempt, false, doubt, Instant.MIN, end, endedAt, newReason);
        }

        Posted ended(End newEnd, String newReason, Instant now) {
            return new Posted(message, due, attempt, false, doubt, Instant.MIN, newEnd, now, newReason);
        }

        boolean waits() {
            return end == End.NONE;
        }
    }

    /** Why a message is not tried any more. */
    enum End {
        NONE,
        DEAD,
        DOUBTFUL
    }

    boolean seen(MemberId id, long event) {
        StoredMember member = members.get(id);
        return events.containsKey(event)
                || (member != null && member.recentEvents().hold(event));
    }

    void remember(RecentEvents gone, Instant at) {
        gone.numbers().forEach(event -> events.put(event, at));
    }

    static String reminderKey(MemberId member, String name) {
        return member.key() + "\n" + name;
    }
}
