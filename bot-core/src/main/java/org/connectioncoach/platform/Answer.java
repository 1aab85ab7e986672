package org.connectioncoach.platform;

import java.util.List;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/** What the coach answers to one {@link Inbound}, after everything about it is safely kept. */
public sealed interface Answer {
    /**
     * The turn is done.
     *
     * @param replies what to say, in order; empty means silence
     * @param form a form to open instead, or null
     */
    record Now(List<Reply> replies, @Nullable Form form) implements Answer {
        public Now {
            replies = List.copyOf(replies);
        }
    }

    /** The event is kept and will be worked off; its replies leave through the outbox. Acknowledge it. */
    record Later() implements Answer {}

    /** The event was answered before. Acknowledge it and say nothing. */
    record Already() implements Answer {}

    /** More is waiting than can be kept; nothing was kept. Ask the person for a moment, or let the platform retry. */
    record Busy() implements Answer {}
}
