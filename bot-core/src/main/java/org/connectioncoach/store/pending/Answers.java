package org.connectioncoach.store.pending;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Answers on their way. They are kept with their turn, and go when the platform has them; those of a process that is
 * gone are handed to the outbox, as messages that may have arrived.
 */
public interface Answers {
    /** The platform has these: they go. Never blocks. */
    CompletableFuture<?> arrived(List<Long> ids);

    /** These are still being given: nobody takes them over before. Never blocks. */
    CompletableFuture<?> hold(List<Long> ids, Instant until);

    /** Hands answers that have come due to the outbox. Returns how many. */
    int takeOver(Instant now, int limit);

    /** How many are on their way. */
    long size();
}
