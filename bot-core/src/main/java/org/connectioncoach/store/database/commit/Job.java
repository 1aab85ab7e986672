package org.connectioncoach.store.database.commit;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;
import org.jspecify.annotations.Nullable;

/** Work on its way through a {@link Writing}, with the promise made to whoever submitted it. */
final class Job<T> {
    final CompletableFuture<T> promise = new CompletableFuture<>();
    private final Work<T> work;
    private @Nullable T told;
    private @Nullable Throwable problem;

    Job(Work<T> work) {
        this.work = work;
    }

    boolean isOneStatement() {
        return work.isOneStatement();
    }

    void runIn(Session session) throws SQLException {
        told = work.in(session);
    }

    /** It could not be done, and will not be tried again. */
    void fail(Throwable why) {
        problem = why;
    }

    /** Nothing was done, because nothing could be taken on. */
    void refuse() {
        promise.completeExceptionally(Writing.TooMuchWaiting.INSTANCE);
    }

    /** Tells how it went to whoever waits, on the calling thread. */
    @SuppressWarnings("NullAway") // a work that tells nothing (Void) leaves null
    void settle() {
        if (problem == null) {
            promise.complete(told);
        } else {
            promise.completeExceptionally(new StoreFailed("writing", problem));
        }
    }
}
