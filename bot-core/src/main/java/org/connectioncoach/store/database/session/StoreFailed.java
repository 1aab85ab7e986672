package org.connectioncoach.store.database.session;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The database did not do what was asked; nothing of it was kept. */
public final class StoreFailed extends UncheckedIOException {
    public StoreFailed(String doing, Throwable cause) {
        super(new IOException(doing + " failed", cause));
    }
}
