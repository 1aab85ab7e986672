package org.connectioncoach.store;

import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.event.RecentEvents;

/**
 * A member as kept.
 *
 * @param version grows with every turn; 0 for a stranger, of whom nothing is kept. The first version is the time of the
 *     first turn in milliseconds, so that a version remembered from before an erasure never fits.
 * @param conversation where the conversation stands, as JSON the store does not read; empty when there is none
 * @param profile what the member told us, as JSON the store does not read; empty when there is none
 * @param conversationAt the last word in the conversation; {@link Instant#EPOCH} when there was none
 * @param profileAt the last word of the member at all, from which the profile's time is counted
 * @param recentEvents what was acted upon, so that nothing is twice
 */
public record StoredMember(
        MemberId id,
        long version,
        String conversation,
        String profile,
        Instant conversationAt,
        Instant profileAt,
        RecentEvents recentEvents) {
    /** Somebody of whom nothing is kept. */
    public static StoredMember stranger(MemberId id) {
        return new StoredMember(id, 0, "", "", Instant.EPOCH, Instant.EPOCH, RecentEvents.NONE);
    }

    /** The last word of either. */
    public Instant lastWord() {
        return conversationAt.isAfter(profileAt) ? conversationAt : profileAt;
    }

    /** The same member after a turn. */
    public StoredMember after(long newVersion, RecentEvents events) {
        return new StoredMember(id, newVersion, conversation, profile, conversationAt, profileAt, events);
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "StoredMember[" + id.key() + ", version " + version + "]";
    }
}
