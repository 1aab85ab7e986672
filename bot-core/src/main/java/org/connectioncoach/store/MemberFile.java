package org.connectioncoach.store;

import java.util.List;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.Reminder;

/** Everything kept that bears a member's id, raw. */
public record MemberFile(
        StoredMember member, List<OutboxMessage> messages, List<Reminder> reminders, List<InboxEvent> events) {
    public MemberFile {
        messages = List.copyOf(messages);
        reminders = List.copyOf(reminders);
        events = List.copyOf(events);
    }
}
