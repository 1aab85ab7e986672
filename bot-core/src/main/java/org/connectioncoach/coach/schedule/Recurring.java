package org.connectioncoach.coach.schedule;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Something that comes round.
 *
 * @param name stable over versions; one row in the database
 * @param task can be repeated without harm
 */
public record Recurring(String name, Schedule schedule, Runnable task) {
    /** Again so long after the end of the last run. */
    public static Recurring every(Duration pause, String name, Runnable task) {
        return new Recurring(name, FixedDelay.of(pause), task);
    }

    /** Once a day at this time, UTC; made up for when the machine slept through it. */
    public static Recurring dailyAt(LocalTime time, String name, Runnable task) {
        return new Recurring(name, new Daily(ZoneOffset.UTC, time), task);
    }
}
