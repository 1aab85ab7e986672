package org.connectioncoach.store.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.memory.Shelves.End;
import org.connectioncoach.store.memory.Shelves.Posted;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Letter;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.OutboxMessage;

final class InMemoryOutbox implements Outbox {
    private final Shelves shelves;

    InMemoryOutbox(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public void add(List<OutboxMessage> messages, Instant now) {
        synchronized (shelves) {
            messages.forEach(message -> shelves.outbox.putIfAbsent(message.id(), Posted.fresh(message)));
        }
    }

    @Override
    public List<ClaimedMessage> claim(Set<String> platforms, Instant now, Duration lease, int limit) {
        synchronized (shelves) {
            List<ClaimedMessage> claimed = new ArrayList<>();
            Set<String> lanes = new HashSet<>();
            for (Posted posted : List.copyOf(shelves.outbox.values())) {
                OutboxMessage message = posted.message();
                boolean mine = posted.waits() && platforms.contains(message.to().platform());
                if (mine && lanes.add(message.lane()) && ready(posted, now) && claimed.size() < limit) {
                    Posted next = posted.claimed(now.plus(lease));
                    shelves.outbox.put(message.id(), next);
                    claimed.add(new ClaimedMessage(message, next.attempt(), next.doubt()));
                }
            }
            return claimed;
        }
    }

    private static boolean ready(Posted posted, Instant now) {
        return !posted.until().isAfter(now) && !posted.due().isAfter(now);
    }

    @Override
    public void sent(ClaimedMessage message, Instant laneFree) {
        String lane = message.message().lane();
        synchronized (shelves) {
            shelves.outbox.remove(message.message().id());
            shelves.outbox.values().stream()
                    .filter(posted -> posted.waits() && posted.message().lane().equals(lane))
                    .findFirst()
                    .filter(posted -> posted.due().isBefore(laneFree))
                    .ifPresent(posted ->
                            shelves.outbox.put(posted.message().id(), posted.later(laneFree, posted.reason())));
        }
    }

    @Override
    public void retryAt(ClaimedMessage message, Instant due, String reason) {
        change(message, posted -> posted.later(due, reason));
    }

    @Override
    public void dead(ClaimedMessage message, String reason, Instant now) {
        change(message, posted -> posted.ended(End.DEAD, reason, now));
    }

    @Override
    public void doubtful(ClaimedMessage message, String reason, Instant now) {
        change(message, posted -> posted.ended(End.DOUBTFUL, reason, now));
    }

    private void change(ClaimedMessage message, UnaryOperator<Posted> change) {
        synchronized (shelves) {
            shelves.outbox.computeIfPresent(
                    message.message().id(),
                    (id, posted) ->
                            posted.inHand() && posted.attempt() == message.attempt() ? change.apply(posted) : posted);
        }
    }

    @Override
    public List<Letter> deadLetters(int limit) {
        return letters(End.DEAD, limit);
    }

    @Override
    public List<Letter> doubtfulLetters(int limit) {
        return letters(End.DOUBTFUL, limit);
    }

    private List<Letter> letters(End end, int limit) {
        synchronized (shelves) {
            return shelves.outbox.values().stream()
                    .filter(posted -> posted.end() == end)
                    .map(posted -> new Letter(
                            posted.message().id(),
                            posted.message().to(),
                            posted.attempt(),
                            posted.reason(),
                            posted.endedAt()))
                    .sorted(Comparator.comparing(Letter::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public int drop(MemberId to) {
        synchronized (shelves) {
            int before = shelves.outbox.size();
            shelves.outbox
                    .values()
                    .removeIf(posted -> posted.waits() && posted.message().to().equals(to));
            return before - shelves.outbox.size();
        }
    }

    @Override
    public Backlog backlog() {
        synchronized (shelves) {
            Optional<Instant> oldest = shelves.outbox.values().stream()
                    .filter(Posted::waits)
                    .map(Posted::due)
                    .min(Comparator.naturalOrder());
            return new Backlog(count(End.NONE), count(End.DEAD), count(End.DOUBTFUL), oldest);
        }
    }

    private long count(End end) {
        return shelves.outbox.values().stream()
                .filter(posted -> posted.end() == end)
                .count();
    }
}
