package org.connectioncoach.store.memory;

import org.connectioncoach.store.Claims;
import org.connectioncoach.store.Installations;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.Retention;
import org.connectioncoach.store.SmallValues;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.Reminders;

/** A store that forgets everything with the process. */
public final class InMemoryStore implements Store {
    private final Shelves shelves = new Shelves();

    @Override
    public Members members() {
        return new InMemoryMembers(shelves);
    }

    @Override
    public Inbox inbox() {
        return new InMemoryInbox(shelves);
    }

    @Override
    public Outbox outbox() {
        return new InMemoryOutbox(shelves);
    }

    @Override
    public Answers answers() {
        return new InMemoryAnswers(shelves);
    }

    @Override
    public Reminders reminders() {
        return new InMemoryReminders(shelves);
    }

    @Override
    public Installations installations() {
        return new InMemoryInstallations(shelves);
    }

    @Override
    public SmallValues smallValues() {
        return new InMemorySmallValues(shelves);
    }

    @Override
    public Claims claims() {
        return new InMemoryClaims(shelves);
    }

    @Override
    public Retention retention() {
        return new InMemoryRetention(shelves);
    }

    @Override
    public void close() {}
}
