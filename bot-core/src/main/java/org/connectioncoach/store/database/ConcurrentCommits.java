package org.connectioncoach.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.connectioncoach.store.StoreListener;

/**
 * Writes for a database server: small transactions side by side. What fails for a passing reason, such as a restart of
 * the server, is tried again for a few seconds; the work is told that its first commit may have gone through.
 */
final class ConcurrentCommits implements Writing {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 50;

    private final HikariDataSource writers;
    private final Dialect dialect;
    private final Handles handles = new Handles();
    private final Executor answers;
    private final StoreListener listener;
    private final ThreadPoolExecutor threads;

    ConcurrentCommits(HikariDataSource writers, Dialect dialect, int queue, Executor answers, StoreListener listener) {
        this.writers = writers;
        this.dialect = dialect;
        this.answers = answers;
        this.listener = listener;
        int size = writers.getMaximumPoolSize();
        this.threads = new ThreadPoolExecutor(
                size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue), Threads.named("store-writer"));
        this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> CompletableFuture<T> submit(Work<T> work) {
        Job<T> job = new Job<>(work);
        try {
            threads.execute(() -> run(job));
        } catch (RejectedExecutionException e) {
            listener.refused();
            job.breakPromise(TooMuchWaiting.INSTANCE);
        }
        return job.promise;
    }

    @Override
    public <T> T now(Work<T> work) {
        Job<T> job = new Job<>(work);
        run(job);
        return Waiting.join(job.promise);
    }

    @Override
    public int waiting() {
        return threads.getQueue().size();
    }

    private void run(Job<?> job) {
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            try {
                transact(job, attempt > 1);
                listener.committed(1, System.nanoTime() - start);
                answers.execute(job::keepPromise);
                return;
            } catch (Work.Undo undo) {
                job.undone(undo);
                answers.execute(job::keepPromise);
                return;
            } catch (SQLException | RuntimeException e) {
                if (attempt == TRIES || !passing(e)) {
                    listener.failed();
                    answers.execute(() -> job.breakPromise(new StoreFailed("writing", e)));
                    return;
                }
            }
            listener.retried();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            pause *= 2;
        }
    }

    private boolean passing(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql instanceof java.sql.SQLTransientException || dialect.passing(sql))) {
                return true;
            }
        }
        return false;
    }

    private void transact(Job<?> job, boolean again) throws SQLException, Work.Undo {
        try (Connection connection = writers.getConnection()) {
            connection.setAutoCommit(false);
            try {
                job.runIn(new Session(handles, connection, null, again));
                connection.commit();
            } catch (SQLException | Work.Undo | RuntimeException e) {
                try {
                    connection.rollback();
                } catch (SQLException suppressed) {
                    e.addSuppressed(suppressed);
                }
                throw e;
            }
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
