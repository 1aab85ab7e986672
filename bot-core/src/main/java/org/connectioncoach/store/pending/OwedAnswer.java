package org.connectioncoach.store.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectioncoach.member.MemberId;

/**
 * An answer that is given directly and kept until the platform has it.
 *
 * @param id as from {@link #id}
 * @param messages what it says, to one member at one address; at least one
 * @param due when the outbox takes over, unless it arrived or is held for longer
 */
public record OwedAnswer(long id, List<OutboxMessage> messages, Instant due) {
    /** How long an answer is left to the process that gives it; then that process counts as gone. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int BITS_OF_EVENT = 20;

    public OwedAnswer {
        messages = List.copyOf(messages);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("an answer without a message: " + id);
        }
    }

    public MemberId to() {
        return messages.get(0).to();
    }

    public static OwedAnswer of(String eventId, Instant at, List<OutboxMessage> messages) {
        return new OwedAnswer(id(eventId, at), messages, at.plus(PATIENCE));
    }

    /** Grows with time; two events of one millisecond share an id about once in a million. */
    static long id(String eventId, Instant at) {
        return (at.toEpochMilli() << BITS_OF_EVENT) | (eventId.hashCode() & ((1 << BITS_OF_EVENT) - 1));
    }

    /** No answer that has come due by then bears a greater id, unless it was held. */
    public static long newestDue(Instant now) {
        return (now.minus(PATIENCE).toEpochMilli() + 1) << BITS_OF_EVENT;
    }
}
