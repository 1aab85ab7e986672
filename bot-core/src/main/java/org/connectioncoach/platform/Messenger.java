package org.connectioncoach.platform;

import java.time.Duration;

/** What an adapter offers to the outbox: deliver one message, and say honestly what became of it. */
public interface Messenger {
    /** The platform it delivers to, as in {@link org.connectioncoach.member.MemberId#platform()}. */
    String platform();

    /** Blocks until the platform answered or the attempt timed out. Never throws. */
    Delivery deliver(Outgoing message);

    /** What became of an attempt. */
    sealed interface Delivery {
        /** The platform has it, under this id. */
        record Sent(String messageId) implements Delivery {}

        /** Certainly not delivered; try again after this long. */
        record Retry(Duration after, String reason) implements Delivery {}

        /** Certainly not delivered and never will be: closed messages, left server, revoked token. */
        record Refused(String reason, boolean memberUnreachable) implements Delivery {}

        /** It may or may not have arrived, and the platform offers no way to find out. */
        record Doubtful(String reason) implements Delivery {}
    }
}
