package org.connectioncoach.store.database.commit;

import java.util.concurrent.CompletableFuture;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;

/** The way everything gets written. */
public interface Writing extends AutoCloseable {
    /**
     * Does the work in a transaction, all of it or nothing, and tells once it is safe on disk. Never blocks. Fails with
     * {@link TooMuchWaiting} at once when the queue is full, with {@link StoreFailed} when the database does.
     */
    <T> CompletableFuture<T> submit(Work<T> work);

    /**
     * The same, for a caller with nothing better to do: when nobody else writes, the calling thread does it itself and
     * the promise is kept when this returns, which spares two changes of thread. Blocks for one commit at most.
     */
    <T> CompletableFuture<T> submitHere(Work<T> work);

    /** The same for a caller that can wait, even for a place in the queue. */
    <T> T now(Work<T> work);

    /** How many writes wait. */
    int waiting();

    /** Does what is waiting, then stops. */
    @Override
    void close();

    /** The queue is full; nothing was done. */
    final class TooMuchWaiting extends RuntimeException {
        static final TooMuchWaiting INSTANCE = new TooMuchWaiting();

        private TooMuchWaiting() {
            super("more writes wait than may", null, false, false);
        }
    }
}
