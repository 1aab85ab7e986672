package org.connectioncoach.coach.outbox;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.connectioncoach.coach.step.Failures;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.store.pending.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps sending until stopped. Several replicas may run one each over the same store; a message is in one's hands at a
 * time. {@link #nudge} spares a fresh message the wait for the next look.
 */
public final class OutboxDispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);

    private final List<PlatformPost> posts;
    private final OutboxSettings settings;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread looking;
    private volatile boolean stopping;

    /**
     * Starts at once.
     *
     * @param messengers one a platform
     * @param reading turns a stored reply into one
     * @param random spreads the pauses between attempts
     */
    public OutboxDispatcher(
            Outbox outbox,
            List<Messenger> messengers,
            Function<String, Reply> reading,
            OutboxSettings settings,
            OutboxListener listener,
            Clock clock,
            RandomGenerator random) {
        this.settings = settings;
        Delivering delivering = new Delivering(outbox, reading, settings, new BackOff(random), listener, clock);
        this.posts = messengers.stream()
                .map(messenger -> new PlatformPost(messenger, outbox, delivering, settings, clock))
                .toList();
        this.looking = new Thread(this::look, "outbox");
        this.looking.setDaemon(true);
        this.looking.start();
    }

    /** Something new is due: look now. Cheap, from any thread. */
    public void nudge() {
        nudges.release();
    }

    private void look() {
        while (!stopping) {
            posts.forEach(this::takeOut);
            try {
                if (nudges.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void takeOut(PlatformPost post) {
        try {
            post.takeOut(this::nudge);
        } catch (RuntimeException e) {
            LOG.warn("the outbox cannot be read now; it is looked at again shortly: {}", Failures.told(e));
        }
    }

    /** What it took out is to be sent: otherwise it would count as in doubt although nobody tried. */
    private void awaitTheLastLook() {
        try {
            looking.join(settings.stopWithin().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes out nothing more and waits a while for what is on its way. */
    @Override
    public void close() {
        stopping = true;
        nudge();
        awaitTheLastLook();
        posts.forEach(post -> post.stop(settings.stopWithin()));
    }
}
