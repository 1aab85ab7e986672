package org.connectioncoach.store.database.commit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.session.Handles;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.Work;

/**
 * Writes for a database server: small transactions side by side. What fails for a passing reason, such as a restart of
 * the server, is tried again for a few seconds; the work is told that its first commit may have gone through.
 */
public final class ConcurrentCommits implements Writing {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 50;

    private final DataSource writers;
    private final Predicate<SQLException> passing;
    private final Handles handles = new Handles();
    private final Executor answers;
    private final StoreListener listener;
    private final ThreadPoolExecutor threads;

    /**
     * Makes the threads that write.
     *
     * @param passing whether the same may go well a moment later
     * @param size how many transactions run side by side
     * @param queue how many writes may wait besides
     * @param answers where promises are kept
     */
    public ConcurrentCommits(
            DataSource writers,
            Predicate<SQLException> passing,
            int size,
            int queue,
            Executor answers,
            StoreListener listener) {
        this.writers = writers;
        this.passing = passing;
        this.answers = answers;
        this.listener = listener;
        this.threads = new ThreadPoolExecutor(
                size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue), Threads.named("store-writer"));
        this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> CompletableFuture<T> submit(Work<T> work) {
        Job<T> job = new Job<>(work);
        try {
            threads.execute(() -> work(job));
        } catch (RejectedExecutionException e) {
            listener.refused();
            job.refuse();
        }
        return job.promise;
    }

    /** A thread more or less is nothing beside a trip over the network. */
    @Override
    public <T> CompletableFuture<T> submitHere(Work<T> work) {
        return submit(work);
    }

    @Override
    public <T> T now(Work<T> work) {
        Job<T> job = new Job<>(work);
        work(job);
        return Waiting.join(job.promise);
    }

    @Override
    public int waiting() {
        return threads.getQueue().size();
    }

    private void work(Job<?> job) {
        long pause = FIRST_PAUSE_MILLIS;
        Attempt attempt = new Attempt(job);
        for (int tries = 1; ; tries++) {
            long start = System.nanoTime();
            try {
                attempt.run();
                listener.committed(1, System.nanoTime() - start);
                answers.execute(job::settle);
                return;
            } catch (SQLException | RuntimeException e) {
                if (tries == TRIES || !mayPass(e)) {
                    listener.failed();
                    job.fail(e);
                    answers.execute(job::settle);
                    return;
                }
            }
            listener.retried();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause *= 2;
        }
    }

    private boolean mayPass(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql instanceof SQLTransientException || passing.test(sql))) {
                return true;
            }
        }
        return false;
    }

    /** The tries at one job; remembers whether a commit was asked for and its answer never heard. */
    private final class Attempt {
        private final Job<?> job;
        private boolean unheard;

        Attempt(Job<?> job) {
            this.job = job;
        }

        void run() throws SQLException {
            try (Connection connection = writers.getConnection()) {
                if (job.isOneStatement()) {
                    boolean again = unheard;
                    unheard = true;
                    job.runIn(new Session(handles, connection, null, again));
                } else {
                    transact(connection);
                }
            }
        }

        private void transact(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            try {
                job.runIn(new Session(handles, connection, null, unheard));
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
            unheard = true;
            connection.commit();
        }

        private static void rollBack(Connection connection, Exception because) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
