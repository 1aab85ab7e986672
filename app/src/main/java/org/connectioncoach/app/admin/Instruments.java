package org.connectioncoach.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.app.engine.Engine;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.app.health.Health.OutboxHealth;
import org.connectioncoach.app.health.Health.PlatformHealth;
import org.connectioncoach.app.health.Health.StoreHealth;
import org.connectioncoach.app.health.ScheduleWatch;
import org.connectioncoach.app.health.StoreProbe;
import org.connectioncoach.app.health.WriteWatch;
import org.connectioncoach.app.metrics.Metrics;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.schedule.ScheduleListener;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.pending.Outbox.Backlog;

/** Listens to every part of a process that serves, and tells how it stands. */
public final class Instruments {
    private final Clock clock;
    private final Metrics metrics = new Metrics();
    private final WriteWatch writes = new WriteWatch(metrics.store());
    private final ScheduleWatch schedules;

    /** For one process; hand the listeners to the parts as they are made. */
    public Instruments(Clock clock) {
        this.clock = clock;
        this.schedules = new ScheduleWatch(metrics.schedules(), clock);
    }

    public StoreListener store() {
        return writes;
    }

    public OutboxListener outbox() {
        return metrics.outbox();
    }

    public ScheduleListener schedules() {
        return schedules;
    }

    /** Counts and times what goes through. */
    public Turns around(Turns counted) {
        return metrics.around(counted);
    }

    /** All figures as text for Prometheus. */
    public byte[] metrics() {
        return metrics.text();
    }

    /**
     * Everything at one moment, asked anew each time; call this once.
     *
     * @param platforms the ones that are set up, connected or not
     * @param phase what the process is about
     */
    public Supplier<Health> watch(
            JdbcStore store, Engine engine, Supplier<List<PlatformHealth>> platforms, Supplier<Health.Phase> phase) {
        StoreProbe probe = new StoreProbe(store, writes, clock);
        Supplier<Health> health = () -> {
            Optional<Backlog> backlog = probe.look();
            return new Health(
                    phase.get(),
                    platforms.get(),
                    new StoreHealth(backlog.isPresent(), store.waitingWrites(), probe.events(), store.cacheHitRate()),
                    schedules.health(),
                    backlog.map(this::outbox).orElse(null),
                    engine.waiting(),
                    engine.failures());
        };
        metrics.standing(health);
        return health;
    }

    private OutboxHealth outbox(Backlog backlog) {
        long overdue = backlog.oldestDue()
                .map(due -> Duration.between(due, clock.instant()).toSeconds())
                .orElse(0L);
        return new OutboxHealth(backlog.waiting(), Math.max(0, overdue), backlog.dead(), backlog.doubtful());
    }
}
