package org.connectioncoach.store.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.connectioncoach.store.memory.Shelves.Held;
import org.connectioncoach.store.pending.Reminder;
import org.connectioncoach.store.pending.Reminders;

final class InMemoryReminders implements Reminders {
    private final Shelves shelves;

    InMemoryReminders(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public List<Reminder> claim(Instant now, Duration lease, int limit) {
        synchronized (shelves) {
            List<Reminder> due = shelves.reminders.values().stream()
                    .filter(held -> held.freeAt(now))
                    .map(Held::thing)
                    .filter(reminder -> !reminder.due().isAfter(now))
                    .sorted(Comparator.comparing(Reminder::due))
                    .limit(limit)
                    .toList();
            due.forEach(reminder -> shelves.reminders.put(key(reminder), new Held<>(reminder, now.plus(lease))));
            return due;
        }
    }

    @Override
    public void remove(Reminder reminder) {
        synchronized (shelves) {
            shelves.reminders.computeIfPresent(
                    key(reminder), (key, held) -> held.thing().due().equals(reminder.due()) ? null : held);
        }
    }

    private static String key(Reminder reminder) {
        return Shelves.reminderKey(reminder.member(), reminder.name());
    }
}
