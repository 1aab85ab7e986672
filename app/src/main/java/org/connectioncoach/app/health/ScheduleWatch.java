package org.connectioncoach.app.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.connectioncoach.app.health.Health.SchedulerHealth;
import org.connectioncoach.coach.schedule.ScheduleListener;

/** Notices a scheduler that has fallen silent; whoever else listens hears everything too. */
public final class ScheduleWatch implements ScheduleListener {
    /** Twelve times the pause between two looks. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final ScheduleListener next;
    private final Clock clock;
    private volatile Instant lookedAt;

    /** Counts the silence from now on. */
    public ScheduleWatch(ScheduleListener next, Clock clock) {
        this.next = next;
        this.clock = clock;
        this.lookedAt = clock.instant();
    }

    @Override
    public void looked() {
        lookedAt = clock.instant();
        next.looked();
    }

    @Override
    public void ran(String name, boolean succeeded) {
        next.ran(name, succeeded);
    }

    /** Ready until nothing has been looked at for a minute. */
    public SchedulerHealth health() {
        Duration silence = Duration.between(lookedAt, clock.instant());
        return new SchedulerHealth(silence.compareTo(SILENCE) < 0, Math.max(0, silence.toSeconds()));
    }
}
