package org.connectioncoach.store.pending;

import java.time.Instant;
import org.connectioncoach.member.MemberId;

/**
 * A time that a conversation asked for.
 *
 * @param name what comes due; one a member and name
 * @param due when
 * @param payload what the caller wants back with it, such as where to write; the store does not read it
 */
public record Reminder(MemberId member, String name, Instant due, String payload) {
    /** The id of the event that this reminder becomes: the same for every replica, so that it acts once. */
    public String eventId() {
        return "due:" + member.key() + ":" + name + ":" + due.toEpochMilli();
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "Reminder[" + member.key() + ", " + name + ", " + due + "]";
    }
}
