package org.connectioncoach.store.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Times that conversations asked for. They are set and cancelled with a turn; the turn that answers one cancels it by
 * name and bears {@link Reminder#eventId()}, so that it acts once.
 */
public interface Reminders {
    /** Takes what has come due and nobody holds, for as long as the lease lasts; the longest overdue first. */
    List<Reminder> claim(Instant now, Duration lease, int limit);

    /** Removes one that needs no turn, if it is still the same. */
    void remove(Reminder reminder);
}
