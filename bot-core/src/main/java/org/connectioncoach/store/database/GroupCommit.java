package org.connectioncoach.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.jspecify.annotations.Nullable;

/**
 * Writes for a database with one writer. One thread takes everything that waits, does it in one transaction and commits
 * with one sync; what arrives meanwhile shares the next. When a group fails, each of its writes is tried alone, so that
 * one bad write spoils no other.
 */
final class GroupCommit implements Writing {
    /** Enough to make the sync cheap, few enough that nobody waits long for the others. */
    private static final int LARGEST_GROUP = 256;

    private static final Job<Void> STOP = new Job<>(session -> {
        throw new IllegalStateException("never run");
    });

    private final DataSource writer;
    private final Handles handles = new Handles();
    private final Executor answers;
    private final StoreListener listener;
    private final BlockingQueue<Job<?>> queue;
    private final Thread thread;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable Connection preparedOn;
    private volatile boolean closed;

    GroupCommit(DataSource writer, int queue, Executor answers, StoreListener listener) {
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
        } catch (SQLException | Work.Undo | RuntimeException e) {
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
        if (e instanceof Work.Undo undo) {
            job.undone(undo);
            answers.execute(job::keepPromise);
        } else {
            listener.failed();
            answers.execute(() -> job.breakPromise(new StoreFailed("writing", e)));
        }
    }

    private void transact(List<Job<?>> group) throws SQLException, Work.Undo {
        try (Connection connection = writer.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Session session = new Session(handles, connection, preparedOn(connection), false);
                for (Job<?> job : group) {
                    job.runIn(session);
                }
                connection.commit();
            } catch (SQLException | Work.Undo | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, Exception because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /** Statements live as long as the connection under the pool's wrapper. */
    private Map<String, PreparedStatement> preparedOn(Connection connection) throws SQLException {
        Connection bare = connection.unwrap(Connection.class);
        if (bare != preparedOn) {
            prepared.clear();
            preparedOn = bare;
        }
        return prepared;
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
