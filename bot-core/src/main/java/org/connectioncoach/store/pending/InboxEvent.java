package org.connectioncoach.store.pending;

import java.time.Instant;
import org.connectioncoach.member.MemberId;

/**
 * An event that was acknowledged before it was acted upon.
 *
 * @param eventId as in {@link org.connectioncoach.store.TurnToKeep#eventId()}
 * @param payload the event, as text the store does not read
 * @param at when it was kept
 * @param attempt how often it was claimed; 0 before the first time
 */
public record InboxEvent(String eventId, MemberId member, String payload, Instant at, int attempt) {
    public static InboxEvent of(String eventId, MemberId member, String payload, Instant at) {
        return new InboxEvent(eventId, member, payload, at, 0);
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "InboxEvent[" + eventId + ", " + member.key() + ", attempt " + attempt + "]";
    }
}
