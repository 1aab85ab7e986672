package org.connectioncoach.store.database.commit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.session.Handles;
import org.connectioncoach.store.database.session.PreparedStatements;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;

/**
 * Writes for a database with one writer. One thread takes everything that waits, does it in one transaction and commits
 * with one sync; what arrives meanwhile shares the next. When a group fails, each of its writes is tried alone, so that
 * one bad write spoils no other.
 */
public final class GroupCommit implements Writing {
    /** Enough to make the sync cheap, few enough that nobody waits long for the others. */
    private static final int LARGEST_GROUP = 256;

    /** Said by hand: the driver would begin the next transaction, and take the lock for it, at once after a commit. */
    private static final String BEGIN = "BEGIN IMMEDIATE";

    private static final String COMMIT = "COMMIT";

    private static final Job<Void> STOP = new Job<>(session -> {
        throw new IllegalStateException("never run");
    });

    private final DataSource writer;
    private final Handles handles = new Handles();
    private final Executor answers;
    private final StoreListener listener;
    private final BlockingQueue<Job<?>> queue;
    private final Thread thread;
    private final PreparedStatements prepared = new PreparedStatements();
    private volatile boolean closed;

    /**
     * Starts the thread that writes.
     *
     * @param writer a pool of one connection
     * @param queue how many writes may wait
     * @param answers where promises are kept
     */
    public GroupCommit(DataSource writer, int queue, Executor answers, StoreListener listener) {
        this.writer = writer;
        this.answers = answers;
        this.listener = listener;
        this.queue = new ArrayBlockingQueue<>(queue);
        this.thread = new Thread(this::run, "store-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Override
    public <T> CompletableFuture<T> submit(Work<T> work) {
        Job<T> job = new Job<>(work);
        if (closed || !queue.offer(job)) {
            listener.refused();
            job.breakPromise(TooMuchWaiting.INSTANCE);
        }
        return job.promise;
    }

    @Override
    public <T> T now(Work<T> work) {
        Job<T> job = new Job<>(work);
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        try {
            queue.put(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailed("waiting to write", e);
        }
        return Waiting.join(job.promise);
    }

    @Override
    public int waiting() {
        return queue.size();
    }

    private void run() {
        List<Job<?>> group = new ArrayList<>(LARGEST_GROUP);
        boolean stopping = false;
        while (!stopping || !queue.isEmpty()) {
            group.clear();
            try {
                group.add(stopping ? queue.remove() : queue.take());
            } catch (InterruptedException e) {
                stopping = true;
                continue;
            }
            queue.drainTo(group, LARGEST_GROUP - 1);
            stopping |= group.remove(STOP);
            if (!group.isEmpty()) {
                commit(group);
            }
        }
    }

    private void commit(List<Job<?>> group) {
        long start = System.nanoTime();
        try {
            transact(group);
        } catch (SQLException | RuntimeException e) {
            if (group.size() == 1) {
                settle(group.get(0), e);
            } else {
                listener.retried();
                group.forEach(job -> commit(List.of(job)));
            }
            return;
        }
        listener.committed(group.size(), System.nanoTime() - start);
        for (Job<?> job : group) {
            answers.execute(job::keepPromise);
        }
    }

    private void settle(Job<?> job, Exception e) {
        listener.failed();
        answers.execute(() -> job.breakPromise(new StoreFailed("writing", e)));
    }

    private void transact(List<Job<?>> group) throws SQLException {
        try (Connection connection = writer.getConnection()) {
            Session session = new Session(handles, connection, prepared.on(connection), false);
            try {
                session.prepared(BEGIN).execute();
                for (Job<?> job : group) {
                    job.runIn(session);
                }
                session.prepared(COMMIT).execute();
            } catch (SQLException | RuntimeException e) {
                prepared.forget(connection);
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** A full disk may have rolled back already; then this fails, and says so beside the reason. */
    private static void rollBack(Connection connection, Exception because) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            queue.put(STOP);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
