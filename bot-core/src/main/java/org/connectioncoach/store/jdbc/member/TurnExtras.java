package org.connectioncoach.store.jdbc.member;

import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.jdbc.pending.Sequence;
import org.connectioncoach.store.pending.Reminder;
import org.jdbi.v3.core.Handle;

/** What some turns leave besides the member and the event: messages, reminders, an inbox row less, an erasure. */
final class TurnExtras {
    private final OutboxRows outbox;
    private final Sequence sequence;

    TurnExtras(OutboxRows outbox, Sequence sequence) {
        this.outbox = outbox;
        this.sequence = sequence;
    }

    void write(TurnToKeep turn, Handle handle) {
        String member = turn.member().key();
        if (turn.fromInbox()) {
            leaveInbox(turn.eventId(), handle);
        }
        if (turn.forget()) {
            forget(member, handle);
        }
        turn.messages().forEach(message -> outbox.add(message, sequence.next(turn.at()), handle));
        for (String name : turn.cancelled()) {
            handle.execute("DELETE FROM reminder WHERE member_key = ? AND name = ?", member, name);
        }
        for (Reminder reminder : turn.reminders()) {
            handle.execute("""
                    INSERT INTO reminder (member_key, name, due, payload, held_until) VALUES (?, ?, ?, ?, 0)
                    ON CONFLICT (member_key, name)
                    DO UPDATE SET due = excluded.due, payload = excluded.payload, held_until = 0""", member, reminder.name(), reminder.due().toEpochMilli(), reminder.payload());
        }
    }

    static void leaveInbox(String eventId, Handle handle) {
        handle.execute("DELETE FROM inbox WHERE event_id = ?", eventId);
    }

    /** Removes every row that bears the member's key. Returns how many went. */
    static int erase(String member, Handle handle) {
        return forget(member, handle) + remove(member, "inbox", handle);
    }

    /** What waits in the inbox came after the wish to be forgotten: a stranger's words, acknowledged and to be answered. */
    private static int forget(String member, Handle handle) {
        int gone = 0;
        for (String table : new String[] {"member", "outbox", "reminder", "answer"}) {
            gone += remove(member, table, handle);
        }
        return gone;
    }

    private static int remove(String member, String table, Handle handle) {
        return handle.execute("DELETE FROM " + table + " WHERE member_key = ?", member);
    }
}
