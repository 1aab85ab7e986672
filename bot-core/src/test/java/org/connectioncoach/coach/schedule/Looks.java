package org.connectioncoach.coach.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;

/** Counts how often a scheduler asked the database. */
final class Looks implements ScheduleListener {
    private final Semaphore seen = new Semaphore(0);

    @Override
    public void looked() {
        seen.release();
    }

    void awaitMore(int looks) throws InterruptedException {
        seen.drainPermits();
        assertThat(seen.tryAcquire(looks, 60, SECONDS)).isTrue();
    }
}
