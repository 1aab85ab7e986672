package org.connectioncoach.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.pending.Outbox.Backlog;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database how much waits, on a thread of its own and every two seconds at most, so that whoever asks for
 * health hears something within a second. After a write that failed it also writes, so that the coach is ready again as
 * soon as the database is, although nobody sends it any work.
 */
public final class StoreProbe implements AutoCloseable {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final long PATIENCE_MILLIS = 1_000;

    private final Store store;
    private final WriteWatch writes;
    private final Clock clock;
    private final ExecutorService thread;
    private @Nullable Future<Backlog> asked;
    private Optional<Backlog> last = Optional.empty();
    private Instant lastAt = Instant.EPOCH;
    private volatile long events;

    /** Asks nothing yet. */
    public StoreProbe(Store store, WriteWatch writes, Clock clock) {
        this.store = store;
        this.writes = writes;
        this.clock = clock;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, "health");
            made.setDaemon(true);
            return made;
        });
    }

    /** What waits to be sent; empty when the database fails, or takes longer than a second. */
    public synchronized Optional<Backlog> look() {
        Instant now = clock.instant();
        if (Duration.between(lastAt, now).abs().compareTo(FRESH) > 0) {
            last = ask();
            lastAt = now;
        }
        return last;
    }

    /** Events that were acknowledged and wait to be acted upon, as of the last look that was answered. */
    public long events() {
        return events;
    }

    private Optional<Backlog> ask() {
        Future<Backlog> answer = asked == null ? thread.submit(this::question) : asked;
        asked = null;
        try {
            return Optional.of(answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            asked = answer;
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Backlog question() {
        if (writes.failing()) {
            store.smallValues().put("health", "written", clock.instant().toString());
        }
        events = store.inbox().size();
        return store.outbox().backlog();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
