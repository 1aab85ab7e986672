package org.connectioncoach.app.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.coach.schedule.Recurring;
import org.connectioncoach.coach.schedule.ScheduleListener;
import org.connectioncoach.coach.schedule.Schedules;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that turns an event into an answer and keeps it. Closing it finishes what was taken, then lets go. */
public final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration RELOAD = Duration.ofSeconds(20);

    private final Store store;
    private final Coach coach;
    private final OutboxDispatcher outbox;
    private final List<AutoCloseable> comingRound;

    private Engine(Store store, Coach coach, OutboxDispatcher outbox, List<? extends AutoCloseable> comingRound) {
        this.store = store;
        this.coach = coach;
        this.outbox = outbox;
        this.comingRound = List.copyOf(comingRound);
    }

    /** For one person at a terminal: no schedules of its own, so that starting and leaving are quick. */
    public static Engine forOnePerson(JdbcStore store, Coach coach, Messenger messenger, Clock clock) {
        return new Engine(store, coach, outbox(store, List.of(messenger), OutboxListener.NONE, clock), List.of());
    }

    /** For platforms: also does what comes round, and takes up edited content. */
    public static Engine forPlatforms(
            JdbcStore store,
            Coach coach,
            List<Messenger> messengers,
            ContentLibrary content,
            Listeners listeners,
            Clock clock) {
        Recurring retention = Recurring.dailyAt(
                LocalTime.of(3, 0), "retention", () -> store.retention().apply(clock.instant()));
        Schedules schedules = new Schedules(
                store.source(), List.of(retention), Schedules.Timing.STANDARD, listeners.schedules(), clock);
        return new Engine(
                store,
                coach.start(),
                outbox(store, messengers, listeners.outbox(), clock),
                List.of(ContentReload.every(RELOAD, content), schedules));
    }

    /** Who hears what the parts do. */
    public record Listeners(OutboxListener outbox, ScheduleListener schedules) {}

    private static OutboxDispatcher outbox(
            Store store, List<Messenger> messengers, OutboxListener listener, Clock clock) {
        return new OutboxDispatcher(
                store.outbox(),
                messengers,
                new Codec()::reply,
                OutboxSettings.standard(),
                listener,
                clock,
                RandomGenerator.getDefault());
    }

    public Turns turns() {
        return coach;
    }

    public Store store() {
        return store;
    }

    /** How many turns are waiting or being worked on. */
    public int waiting() {
        return coach.waiting();
    }

    /** How many turns ended in an apology so far. */
    public long failures() {
        return coach.failures();
    }

    /** Looks now for messages that have come due. */
    public void nudge() {
        outbox.nudge();
    }

    @Override
    public void close() {
        comingRound.forEach(Engine::stop);
        coach.close();
        outbox.close();
        store.close();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn(
                    "stopping {} failed: {}",
                    part.getClass().getSimpleName(),
                    e.getClass().getName());
        }
    }
}
