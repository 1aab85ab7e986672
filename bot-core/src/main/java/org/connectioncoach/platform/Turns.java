package org.connectioncoach.platform;

import java.util.concurrent.CompletableFuture;
import org.connectioncoach.dialogue.Event;

/**
 * The coach, as an adapter sees it. Events of one person are answered in the order they were handed over; one slow
 * person never delays another. The future completes within about 1.5 s (with {@link Answer.Later} if need be) and never
 * exceptionally: what goes wrong becomes an apology with a reference.
 */
public interface Turns {
    CompletableFuture<Answer> take(Inbound inbound);

    /**
     * Takes an event whose content is still being fetched. Later events of the member wait for it; should it take long,
     * what is kept meanwhile is what is named.
     *
     * @param named the event without its content, such as a file by its name
     * @param whole the same with its content; never fails
     */
    default CompletableFuture<Answer> take(Inbound named, CompletableFuture<Event> whole) {
        return whole.thenCompose(event -> take(named.with(event)));
    }

    /**
     * Tells that what {@link #take} answered with has reached the platform. Until then a coach that must lose nothing
     * keeps the answer and sends it later through its outbox. Never blocks.
     */
    default void answered(Inbound inbound) {}

    /** Tells that the answer did not reach the platform and is not tried again here. Never blocks. */
    default void unanswered(Inbound inbound) {}

    /**
     * Whether the answer is still the adapter's to give: false once it may have been left to the outbox, as after the
     * process slept. To be asked right before giving it.
     */
    default boolean mayAnswer(Inbound inbound) {
        return true;
    }
}
