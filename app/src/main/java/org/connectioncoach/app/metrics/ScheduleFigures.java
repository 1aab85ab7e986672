package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.connectioncoach.coach.schedule.ScheduleListener;

/** Runs of what comes round, in this process. */
final class ScheduleFigures implements ScheduleListener {
    private final Counter runs;

    ScheduleFigures(PrometheusRegistry registry) {
        runs = Counter.builder()
                .name("coach_schedule_runs_total")
                .help("Runs in this process, by schedule and outcome (done, failed).")
                .labelNames("schedule", "outcome")
                .register(registry);
    }

    @Override
    public void ran(String name, boolean succeeded) {
        runs.labelValues(name, succeeded ? "done" : "failed").inc();
    }
}
