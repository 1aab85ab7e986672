package org.connectioncoach.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.LongAdder;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.secret.KeySource;

/** A store to measure, how often it committed and what the commits alone cost. */
final class BenchStore implements StoreListener {
    /** Seals nothing that is worth sealing; the same every time, so that a database can be measured again. */
    private static final String NO_SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Reading a thread's clock is a call into the kernel: one commit in so many stands for the others. */
    private static final int SAMPLE = 16;

    private final LongAdder commits = new LongAdder();
    private final LongAdder commitNanos = new LongAdder();
    /** A thread's processor time when it began to commit; none where a statement commits itself. */
    private final ThreadLocal<Long> begun = new ThreadLocal<>();

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
        KeySource key = new KeySource(NO_SECRET, folder.resolve("key"));
        return switch (kind) {
            case MEMORY -> new InMemoryStore();
            case SQLITE -> JdbcStore.open(StoreSettings.sqlite(folder.resolve("bench.db")), key, this);
            case POSTGRES -> JdbcStore.open(StoreSettings.of(postgres), key, this);
        };
    }

    long commits() {
        return commits.sum();
    }

    /** Processor time that went into commits, the disk's sync included, the writing of rows before it not. */
    double commitMicros() {
        return commitNanos.sum() / 1_000.0;
    }

    @Override
    public void committing() {
        if (commits.sum() % SAMPLE == 0) {
            begun.set(THREADS.getCurrentThreadCpuTime());
        }
    }

    @Override
    public void committed(int writes, long nanos) {
        commits.increment();
        Long since = begun.get();
        if (since != null) {
            commitNanos.add((THREADS.getCurrentThreadCpuTime() - since) * SAMPLE);
            begun.remove();
        }
    }
}
