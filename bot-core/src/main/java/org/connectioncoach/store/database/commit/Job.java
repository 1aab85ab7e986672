package org.connectioncoach.store.database.commit;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.Work;
import org.jspecify.annotations.Nullable;

/** Work on its way through a {@link Writing}, with the promise made to whoever submitted it. */
final class Job<T> {
    final CompletableFuture<T> promise = new CompletableFuture<>();
    private final Work<T> work;
    private @Nullable T told;

    Job(Work<T> work) {
        this.work = work;
    }

    void runIn(Session session) throws SQLException {
        told = work.in(session);
    }

    @SuppressWarnings("NullAway") // a work that tells nothing (Void) leaves null
    void keepPromise() {
        promise.complete(told);
    }

    void breakPromise(Throwable why) {
        promise.completeExceptionally(why);
    }
}
