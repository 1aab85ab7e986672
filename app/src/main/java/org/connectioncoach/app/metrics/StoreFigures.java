package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.connectioncoach.store.StoreListener;

/** Commits and what went wrong with them. */
final class StoreFigures implements StoreListener {
    private static final double NANOS = 1e9;
    private static final double[] BOUNDS = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5};

    private final Counter writes;
    private final Counter troubles;
    private final Histogram seconds;

    StoreFigures(PrometheusRegistry registry) {
        writes = Counter.builder()
                .name("coach_store_writes_total")
                .help("Writes committed; several may share a commit.")
                .register(registry);
        troubles = Counter.builder()
                .name("coach_store_troubles_total")
                .help("Writes that found no place (refused), groups that were tried again (retried), writes that failed"
                        + " (failed).")
                .labelNames("outcome")
                .register(registry);
        // From zero on: a rise to one would not be seen as a rise otherwise.
        List.of("refused", "retried", "failed").forEach(troubles::initLabelValues);
        seconds = Histogram.builder()
                .name("coach_store_commit_seconds")
                .help("Time of a commit, sync included; its count is the number of commits.")
                .classicOnly()
                .classicUpperBounds(BOUNDS)
                .withoutExemplars()
                .register(registry);
    }

    @Override
    public void committed(int count, long nanos) {
        writes.inc(count);
        seconds.observe(nanos / NANOS);
    }

    @Override
    public void refused() {
        troubles.labelValues("refused").inc();
    }

    @Override
    public void retried() {
        troubles.labelValues("retried").inc();
    }

    @Override
    public void failed() {
        troubles.labelValues("failed").inc();
    }
}
