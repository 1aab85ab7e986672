package org.connectioncoach.coach.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One platform's messages on their way, with threads of its own, so that a slow platform delays nobody else. */
final class PlatformPost {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformPost.class);

    private final Messenger messenger;
    private final Outbox outbox;
    private final Delivering delivering;
    private final OutboxSettings settings;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService threads;

    PlatformPost(Messenger messenger, Outbox outbox, Delivering delivering, OutboxSettings settings, Clock clock) {
        this.messenger = messenger;
        this.outbox = outbox;
        this.delivering = delivering;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.atOnce());
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(settings.atOnce(), task -> {
            Thread thread = new Thread(task, "outbox-" + messenger.platform() + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes as many messages as there are free hands, and starts an attempt at each. */
    void takeOut(Runnable whenDone) {
        int hands = free.drainPermits();
        int taken = 0;
        try {
            if (hands > 0) {
                Instant now = clock.instant();
                List<ClaimedMessage> claimed = outbox.claim(Set.of(messenger.platform()), now, settings.lease(), hands);
                taken = claimed.size();
                claimed.forEach(message -> threads.execute(() -> attempt(message, now, whenDone)));
            }
        } finally {
            free.release(hands - taken);
        }
    }

    private void attempt(ClaimedMessage message, Instant claimedAt, Runnable whenDone) {
        try {
            delivering.attempt(message, messenger, claimedAt);
        } catch (RuntimeException e) {
            // Not the exception itself: its message may quote what somebody wrote.
            LOG.error(
                    "message {} is in doubt until its claim lapses: {} at {}",
                    message.message().id(),
                    e.getClass().getName(),
                    e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
        } finally {
            free.release();
            whenDone.run();
        }
    }

    void stop(Duration within) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(within.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "messages to {} are still on their way; they are looked up after the restart",
                        messenger.platform());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
