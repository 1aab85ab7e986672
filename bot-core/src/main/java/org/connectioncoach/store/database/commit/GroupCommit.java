package org.connectioncoach.store.database.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;

/**
 * Writes for a database with one writer. One thread takes everything that waits and commits it together; what arrives
 * meanwhile shares the next commit. Whoever can wait, and finds nobody writing, writes without that thread.
 */
public final class GroupCommit implements Writing {
    /** Enough to make the sync cheap, few enough that nobody waits long for the others. */
    private static final int LARGEST_GROUP = 256;

    /** How many are told by one task: waking a thread costs more than telling one. */
    private static final int TOLD_AT_ONCE = 16;

    private static final Job<Void> STOP = new Job<>(session -> {
        throw new IllegalStateException("never run");
    });

    private final GroupWriter writer;
    private final Executor answers;
    private final StoreListener listener;
    private final BlockingQueue<Job<?>> queue;
    /** Held by whoever writes. */
    private final ReentrantLock pen = new ReentrantLock();

    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts the thread that writes.
     *
     * @param writer a pool of one connection
     * @param queue how many writes may wait
     * @param answers where promises are kept, so that no listener holds up the writing
     */
    public GroupCommit(DataSource writer, int queue, Executor answers, StoreListener listener) {
        this.writer = new GroupWriter(writer, listener);
        this.answers = answers;
        this.listener = listener;
        this.queue = new ArrayBlockingQueue<>(queue);
        this.thread = new Thread(this::run, "store-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Override
    public <T> CompletableFuture<T> submit(Work<T> work) {
        return enqueue(new Job<>(work));
    }

    @Override
    public <T> CompletableFuture<T> submitHere(Work<T> work) {
        Job<T> job = new Job<>(work);
        return wroteAlone(job) ? job.promise : enqueue(job);
    }

    private <T> CompletableFuture<T> enqueue(Job<T> job) {
        if (closed || !queue.offer(job)) {
            listener.refused();
            job.refuse();
        }
        return job.promise;
    }

    @Override
    public <T> T now(Work<T> work) {
        Job<T> job = new Job<>(work);
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (!wroteAlone(job)) {
            try {
                queue.put(job);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreFailed("waiting to write", e);
            }
        }
        return Waiting.join(job.promise);
    }

    @Override
    public int waiting() {
        return queue.size();
    }

    /** Writes on the calling thread, unless somebody writes or waits to. */
    private boolean wroteAlone(Job<?> job) {
        if (!queue.isEmpty() || !pen.tryLock()) {
            return false;
        }
        try {
            if (closed) {
                return false;
            }
            writer.write(List.of(job));
        } finally {
            pen.unlock();
        }
        job.settle();
        return true;
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
            stopping |= write(group);
        }
    }

    /** Writes the first job and all that wait; tells whether the end was among them. */
    private boolean write(List<Job<?>> group) {
        boolean stopping;
        pen.lock();
        try {
            queue.drainTo(group, LARGEST_GROUP - 1);
            stopping = group.remove(STOP);
            if (!group.isEmpty()) {
                writer.write(group);
            }
        } finally {
            pen.unlock();
        }
        for (int from = 0; from < group.size(); from += TOLD_AT_ONCE) {
            List<Job<?>> told = List.copyOf(group.subList(from, Math.min(group.size(), from + TOLD_AT_ONCE)));
            answers.execute(() -> told.forEach(Job::settle));
        }
        return stopping;
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
        awaitWhoeverWritesAlone();
    }

    private void awaitWhoeverWritesAlone() {
        pen.lock();
        try {
            closed = true;
        } finally {
            pen.unlock();
        }
    }
}
