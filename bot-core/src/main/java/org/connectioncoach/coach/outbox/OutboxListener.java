package org.connectioncoach.coach.outbox;

import org.connectioncoach.member.MemberId;

/** Hears what became of messages, for metrics and for whoever plans further ones. Return at once, throw nothing. */
public interface OutboxListener {
    /** Somebody who does not listen. */
    OutboxListener NONE = new OutboxListener() {};

    default void sent(String platform) {}

    default void retried(String platform) {}

    default void dead(String platform) {}

    default void doubtful(String platform) {}

    /** The member cannot be written to any more; what else waited for them was dropped. */
    default void unreachable(MemberId member) {}
}
