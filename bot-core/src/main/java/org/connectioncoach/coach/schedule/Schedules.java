package org.connectioncoach.coach.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what comes round, until stopped. Start one a replica over the same database. */
public final class Schedules implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

    /** Less delays nothing by more than a day, and what ran by the earlier time must not run again. */
    private static final Duration BACKWARD = Duration.ofDays(1);

    private final Scheduler scheduler;
    private final List<Recurring> all;
    private final Clock clock;

    /** With nobody to listen. */
    public Schedules(DataSource source, List<Recurring> all, Timing timing, Clock clock) {
        this(source, all, timing, ScheduleListener.NONE, clock);
    }

    /**
     * Starts at once.
     *
     * @param timing how quickly a dead replica is noticed; {@link Timing#STANDARD} but in tests
     */
    public Schedules(DataSource source, List<Recurring> all, Timing timing, ScheduleListener listener, Clock clock) {
        this.all = List.copyOf(all);
        this.clock = clock;
        List<RecurringTask<Void>> tasks =
                all.stream().map(recurring -> task(recurring, listener)).toList();
        this.scheduler = Scheduler.create(source)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(timing.poll())
                .heartbeatInterval(timing.heartbeat())
                .missedHeartbeatsLimit(timing.missedHeartbeats())
                .shutdownMaxWait(timing.stopWithin())
                .alwaysPersistTimestampInUTC()
                .serializer(new NoData())
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new Looks(listener))
                .clock(clock::instant)
                .build();
        this.scheduler.start();
    }

    /**
     * How often things are looked at.
     *
     * @param poll how late a task may start
     * @param heartbeat how often a running task says that its replica lives
     * @param missedHeartbeats after so many a replica counts as dead; at least 4
     * @param stopWithin how long a stop waits for running tasks
     */
    public record Timing(Duration poll, Duration heartbeat, int missedHeartbeats, Duration stopWithin) {
        /** A dead replica's task is taken over after 60 to 90 seconds. */
        public static final Timing STANDARD =
                new Timing(Duration.ofSeconds(5), Duration.ofSeconds(15), 4, Duration.ofSeconds(20));
    }

    private static RecurringTask<Void> task(Recurring recurring, ScheduleListener listener) {
        return Tasks.recurring(recurring.name(), recurring.schedule())
                .execute((instance, context) -> run(recurring, listener));
    }

    /** A failure ends the run, not the schedule; the next one comes as planned. */
    private static void run(Recurring recurring, ScheduleListener listener) {
        try {
            recurring.task().run();
            listener.ran(recurring.name(), true);
        } catch (RuntimeException e) {
            listener.ran(recurring.name(), false);
            LOG.error("schedule {} failed: {}", recurring.name(), e.getClass().getName());
        }
    }

    /** What was planned by a clock that ran ahead would wait as long as that clock was wrong, so it is planned anew. */
    private void clockWentBack() {
        for (Recurring recurring : all) {
            TaskInstanceId id = TaskInstanceId.of(recurring.name(), RecurringTask.INSTANCE);
            Instant next = recurring.schedule().getInitialExecutionTime(clock.instant());
            try {
                scheduler
                        .getScheduledExecution(id)
                        .filter(planned -> !planned.isPicked() && next.isBefore(planned.getExecutionTime()))
                        .ifPresent(planned -> scheduler.reschedule(id, next));
            } catch (RuntimeException e) {
                LOG.warn(
                        "schedule {} stays as it is: {}",
                        recurring.name(),
                        e.getClass().getName());
            }
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** Tells of every look into the database, and notices a clock that was set back between two. */
    private final class Looks extends AbstractSchedulerListener {
        private final ScheduleListener listener;
        private volatile Instant before = clock.instant();

        Looks(ScheduleListener listener) {
            this.listener = listener;
        }

        @Override
        public void onSchedulerEvent(SchedulerEventType event) {
            if (event == SchedulerEventType.RAN_EXECUTE_DUE) {
                Instant now = clock.instant();
                if (now.isBefore(before.minus(BACKWARD))) {
                    LOG.warn("the clock was set back by {}; schedules are planned anew", Duration.between(now, before));
                    clockWentBack();
                }
                before = now;
                listener.looked();
            }
        }
    }

    /** Tasks carry no data, so that nothing is ever read back as a Java object. */
    private static final class NoData implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            if (data != null) {
                throw new IllegalArgumentException(
                        "a task with data: " + data.getClass().getName());
            }
            return new byte[0];
        }

        @Override
        @SuppressWarnings("NullAway") // db-scheduler's way of saying that a task has no data
        public <T> T deserialize(Class<T> type, byte[] data) {
            return null;
        }
    }
}
