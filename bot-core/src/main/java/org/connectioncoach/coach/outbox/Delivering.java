package org.connectioncoach.coach.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.OutboxMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt at one message, from the reading of its row to the writing of what became of it. */
final class Delivering {
    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final Outbox outbox;
    private final Function<String, Reply> reading;
    private final OutboxSettings settings;
    private final BackOff backOff;
    private final OutboxListener listener;
    private final Clock clock;

    /**
     * Attempts for one outbox.
     *
     * @param reading turns a stored reply into one; throws what it likes when it cannot
     */
    Delivering(
            Outbox outbox,
            Function<String, Reply> reading,
            OutboxSettings settings,
            BackOff backOff,
            OutboxListener listener,
            Clock clock) {
        this.outbox = outbox;
        this.reading = reading;
        this.settings = settings;
        this.backOff = backOff;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Tries once. When the claim is half over, as after a pause of the whole process, nothing is tried: another replica
     * may be about to.
     */
    void attempt(ClaimedMessage claimed, Messenger messenger, Instant claimedAt) {
        OutboxMessage message = claimed.message();
        if (clock.instant().isAfter(claimedAt.plus(settings.lease().dividedBy(2)))) {
            LOG.warn("message {} waited too long in this process and is left for the next claim", message.id());
            // Void where somebody has it by now; where nobody has, it is known that nothing was tried.
            outbox.retryAt(claimed, clock.instant(), "waited too long");
            return;
        }
        if (claimed.attempt() > settings.attempts()) {
            giveUp(claimed, "too many attempts");
            return;
        }
        Reply reply;
        try {
            reply = reading.apply(message.reply());
        } catch (RuntimeException e) {
            LOG.error(
                    "message {} cannot be read: {}", message.id(), e.getClass().getName());
            giveUp(claimed, "unreadable");
            return;
        }
        settle(claimed, messenger.deliver(outgoing(claimed, reply)));
    }

    private static Outgoing outgoing(ClaimedMessage claimed, Reply reply) {
        OutboxMessage message = claimed.message();
        return new Outgoing(
                message.id(),
                message.to(),
                message.group(),
                message.address(),
                reply,
                message.asked(),
                claimed.attempt(),
                claimed.uncertain());
    }

    private void settle(ClaimedMessage claimed, Delivery delivery) {
        OutboxMessage message = claimed.message();
        String platform = message.to().platform();
        if (delivery instanceof Delivery.Sent) {
            outbox.sent(claimed, clock.instant().plus(settings.paceOf(platform)));
            listener.sent(platform);
        } else if (delivery instanceof Delivery.Retry retry) {
            retry(claimed, retry);
        } else if (delivery instanceof Delivery.Doubtful doubtful) {
            LOG.warn(
                    "message {} to {} is in doubt: {}",
                    message.id(),
                    message.to().key(),
                    doubtful.reason());
            outbox.doubtful(claimed, doubtful.reason(), clock.instant());
            listener.doubtful(platform);
        } else if (delivery instanceof Delivery.Refused refused) {
            giveUp(claimed, refused.reason());
            if (refused.memberUnreachable()) {
                outbox.drop(message.to());
                listener.unreachable(message.to());
            }
        }
    }

    private void retry(ClaimedMessage claimed, Delivery.Retry retry) {
        if (claimed.attempt() >= settings.attempts()) {
            giveUp(claimed, retry.reason());
            return;
        }
        Duration pause = backOff.after(claimed.attempt(), retry.after());
        outbox.retryAt(claimed, clock.instant().plus(pause), retry.reason());
        listener.retried(claimed.message().to().platform());
        LOG.info(
                "message {}: attempt {} failed ({}), next in {}",
                claimed.message().id(),
                claimed.attempt(),
                retry.reason(),
                pause);
    }

    private void giveUp(ClaimedMessage claimed, String reason) {
        OutboxMessage message = claimed.message();
        LOG.warn("message {} to {} is given up: {}", message.id(), message.to().key(), reason);
        outbox.dead(claimed, reason, clock.instant());
        listener.dead(message.to().platform());
    }
}
