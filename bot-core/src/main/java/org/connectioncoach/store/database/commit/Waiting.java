package org.connectioncoach.store.database.commit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for a promise and tells what went wrong as it was. */
final class Waiting {
    private Waiting() {}

    static <T> T join(CompletableFuture<T> promise) {
        try {
            return promise.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
