package org.connectioncoach.store;

import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.Reminders;

/** Everything that outlives the process. One store serves one replica; several replicas may share what is under it. */
public interface Store extends AutoCloseable {
    Members members();

    Inbox inbox();

    Outbox outbox();

    Answers answers();

    Reminders reminders();

    Installations installations();

    SmallValues smallValues();

    Claims claims();

    Retention retention();

    /** Finishes what was accepted, then lets go of files and connections. Later calls fail. */
    @Override
    void close();
}
