package org.connectioncoach.store.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.member.MemberId;

/**
 * Messages that are to leave on their own, until they have. In one lane (a channel, a direct message) one message is out
 * at a time, in the order they were kept, whichever replica sends.
 */
public interface Outbox {
    /** Adds messages that belong to no turn; an id that is here already is left alone. Blocks until they are safe. */
    void add(List<OutboxMessage> messages, Instant now);

    /**
     * Takes due messages that nobody holds: of each lane the first.
     *
     * @param platforms whose messages the caller can deliver
     */
    List<ClaimedMessage> claim(Set<String> platforms, Instant now, Duration lease, int limit);

    /**
     * The platform has it; the row goes.
     *
     * @param laneFree when the next message of the same lane may leave, whichever replica sends it
     */
    void sent(ClaimedMessage message, Instant laneFree);

    /** Certainly not delivered; to be tried again from then on. Like the next two, void once another replica took it. */
    void retryAt(ClaimedMessage message, Instant due, String reason);

    /** Never to be delivered. */
    void dead(ClaimedMessage message, String reason, Instant now);

    /** It may or may not have arrived, and there is no way to find out. */
    void doubtful(ClaimedMessage message, String reason, Instant now);

    /** The latest that were given up, newest first. */
    List<Letter> deadLetters(int limit);

    /** The latest in doubt, newest first. */
    List<Letter> doubtfulLetters(int limit);

    /** Removes what waits for a member who cannot be reached any more. Returns how many went. */
    int drop(MemberId to);

    Backlog backlog();

    /**
     * What waits.
     *
     * @param oldestDue when the one that waits longest was due, if any waits
     */
    record Backlog(long waiting, long dead, long doubtful, Optional<Instant> oldestDue) {}
}
