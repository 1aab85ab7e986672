package org.connectioncoach.coach.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Reminder;
import org.connectioncoach.store.pending.Reminders;

/**
 * Takes what is pending out of the store, portion by portion, and hands each piece on; what is not settled by the end of
 * its lease comes again.
 */
public final class Sweep<T> implements Runnable {
    private static final int PORTION = 50;

    private final Claiming<T> claiming;
    private final Duration lease;
    private final Consumer<T> handing;
    private final Clock clock;

    private Sweep(Claiming<T> claiming, Duration lease, Consumer<T> handing, Clock clock) {
        this.claiming = claiming;
        this.lease = lease;
        this.handing = handing;
        this.clock = clock;
    }

    /** Hands on reminders that have come due. The turn that answers one cancels it. */
    public static Sweep<Reminder> ofReminders(
            Reminders reminders, Duration lease, Consumer<Reminder> handing, Clock clock) {
        return new Sweep<>(reminders::claim, lease, handing, clock);
    }

    /** Hands on events that were acknowledged and not acted upon. The turn that acts upon one removes it. */
    public static Sweep<InboxEvent> ofInbox(Inbox inbox, Duration lease, Consumer<InboxEvent> handing, Clock clock) {
        return new Sweep<>(inbox::claim, lease, handing, clock);
    }

    @Override
    public void run() {
        List<T> taken;
        do {
            taken = claiming.claim(clock.instant(), lease, PORTION);
            taken.forEach(handing);
        } while (taken.size() == PORTION);
    }

    private interface Claiming<T> {
        List<T> claim(Instant now, Duration lease, int limit);
    }
}
