package org.connectioncoach.coach.schedule;

/** Hears what the schedules do, for health and metrics. Return at once, throw nothing. */
public interface ScheduleListener {
    /** Somebody who does not listen. */
    ScheduleListener NONE = new ScheduleListener() {};

    /** The database was asked what is due. Silence means that the scheduler has stopped or cannot read. */
    default void looked() {}

    /** A run ended; of the failure the log knows more. */
    default void ran(String name, boolean succeeded) {}
}
