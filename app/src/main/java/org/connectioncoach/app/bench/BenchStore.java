package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.secret.KeySource;

/** A store to measure, and how often it committed. */
final class BenchStore implements StoreListener {
    private final LongAdder commits = new LongAdder();

    /** Which store. */
    enum Kind {
        MEMORY,
        SQLITE,
        POSTGRES
    }

    /**
     * Opens one.
     *
     * @param folder empty, on the disk that is measured
     * @param postgres the address of a PostgreSQL database that is there to be filled; not looked at otherwise
     */
    Store open(Kind kind, Path folder, String postgres) {
        KeySource key = new KeySource("", folder.resolve("key"));
        return switch (kind) {
            case MEMORY -> new InMemoryStore();
            case SQLITE -> JdbcStore.open(StoreSettings.sqlite(folder.resolve("bench.db")), key, this);
            case POSTGRES -> JdbcStore.open(StoreSettings.of(postgres), key, this);
        };
    }

    long commits() {
        return commits.sum();
    }

    @Override
    public void committed(int writes, long nanos) {
        commits.increment();
    }
}
