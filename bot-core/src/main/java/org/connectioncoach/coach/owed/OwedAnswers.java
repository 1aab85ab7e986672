package org.connectioncoach.coach.owed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which answers of this process are on their way. Those that arrived are removed many at a time, so that they
 * cost no commit of their own; those that take long are held; those of a process that is gone go to the outbox.
 */
public final class OwedAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(OwedAnswers.class);

    /** So many are removed together without waiting for the next round. */
    private static final int MANY = 200;

    /** No answer takes longer at any pace that the platforms allow; then it is left to the outbox. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration FORGOTTEN = LONGEST.multipliedBy(2);

    private static final int PORTION = 100;

    private final Answers answers;
    private final Clock clock;
    private final Map<String, UnderWay> underWay = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean keeping;

    /** An answer in the hands of an adapter. */
    private record UnderWay(long id, Instant since, Instant until) {}

    public OwedAnswers(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** From now on answers are kept. Before, nobody would take them over. */
    public void keepFromNowOn() {
        keeping = true;
    }

    /** The turn with its answer, where that is to be kept. */
    public TurnToKeep with(TurnToKeep turn, Supplier<List<OutboxMessage>> answer) {
        List<OutboxMessage> messages = keeping ? answer.get() : List.of();
        return messages.isEmpty() ? turn : turn.answering(OwedAnswer.of(turn.eventId(), turn.at(), messages));
    }

    /** The turn is kept, and its answer goes to the adapter. */
    public void given(TurnToKeep turn) {
        OwedAnswer answer = turn.answer();
        if (answer != null) {
            underWay.put(turn.eventId(), new UnderWay(answer.id(), turn.at(), answer.due()));
        }
    }

    public void arrived(String eventId) {
        UnderWay answer = underWay.remove(eventId);
        if (answer != null) {
            arrived.add(answer.id());
            if (waiting.incrementAndGet() >= MANY) {
                removeArrived();
            }
        }
    }

    /** Left to the outbox as soon as it comes due. */
    public void abandoned(String eventId) {
        underWay.remove(eventId);
    }

    /** Whether nobody can have taken it over yet, with some seconds to spare for giving it. */
    public boolean stillOurs(String eventId) {
        UnderWay answer = underWay.get(eventId);
        Instant soon = clock.instant().plus(OwedAnswer.PATIENCE.dividedBy(4));
        return !keeping || answer == null || answer.until().isAfter(soon);
    }

    /** To be called about twice a second. */
    public void round() {
        removeArrived();
        holdTheSlow();
        int taken = answers.takeOver(clock.instant(), PORTION);
        if (taken > 0) {
            LOG.warn("{} answers of a process that is gone are left to the outbox", taken);
        }
    }

    /** Removes what has arrived so far. Never blocks. */
    public void removeArrived() {
        List<Long> ids = new ArrayList<>();
        for (Long id = arrived.poll(); id != null; id = arrived.poll()) {
            ids.add(id);
        }
        waiting.addAndGet(-ids.size());
        if (!ids.isEmpty()) {
            CompletableFuture<?> unused = answers.arrived(ids).whenComplete((done, failure) -> {
                if (failure != null) {
                    LOG.warn("{} answers that arrived could not be removed now", ids.size());
                    waiting.addAndGet(ids.size());
                    arrived.addAll(ids);
                }
            });
        }
    }

    /** Holds what is past half of its time. An answer is ours no longer than that is known to be kept. */
    private void holdTheSlow() {
        Instant now = clock.instant();
        Instant halfTime = now.plus(OwedAnswer.PATIENCE.dividedBy(2));
        Map<String, UnderWay> slow = new ConcurrentHashMap<>();
        underWay.forEach((event, answer) -> {
            Duration age = Duration.between(answer.since(), now);
            if (age.compareTo(FORGOTTEN) > 0) {
                underWay.remove(event, answer);
            } else if (age.compareTo(LONGEST) < 0
                    && answer.until().isAfter(now)
                    && answer.until().isBefore(halfTime)) {
                slow.put(event, answer);
            }
        });
        if (!slow.isEmpty()) {
            Instant until = now.plus(OwedAnswer.PATIENCE);
            List<Long> ids = slow.values().stream().map(UnderWay::id).toList();
            CompletableFuture<?> unused = answers.hold(ids, until)
                    .thenRun(() -> slow.forEach((event, answer) ->
                            underWay.replace(event, answer, new UnderWay(answer.id(), answer.since(), until))));
        }
    }
}
