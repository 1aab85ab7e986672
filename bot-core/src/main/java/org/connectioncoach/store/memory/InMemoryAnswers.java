package org.connectioncoach.store.memory;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.store.memory.Shelves.Posted;
import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.OwedAnswer;

final class InMemoryAnswers implements Answers {
    private final Shelves shelves;

    InMemoryAnswers(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public CompletableFuture<?> arrived(List<Long> ids) {
        synchronized (shelves) {
            ids.forEach(shelves.answers::remove);
        }
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public CompletableFuture<?> hold(List<Long> ids, Instant until) {
        synchronized (shelves) {
            ids.forEach(id -> shelves.answers.computeIfPresent(
                    id, (same, answer) -> new OwedAnswer(id, answer.messages(), until)));
        }
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public int takeOver(Instant now, int limit) {
        synchronized (shelves) {
            List<OwedAnswer> due = shelves.answers.values().stream()
                    .filter(answer -> !answer.due().isAfter(now))
                    .limit(limit)
                    .toList();
            for (OwedAnswer answer : due) {
                shelves.answers.remove(answer.id());
                answer.messages()
                        .forEach(message -> shelves.outbox.putIfAbsent(message.id(), Posted.uncertain(message)));
            }
            return due.size();
        }
    }

    @Override
    public long size() {
        synchronized (shelves) {
            return shelves.answers.size();
        }
    }
}
