package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.schedule.ScheduleListener;
import org.connectioncoach.platform.Turns;
import org.connectioncoach.store.StoreListener;

/** All figures of one process. Hand its listeners to the parts, then read it as text. */
public final class Metrics {
    /** What {@link #text} is, for HTTP. */
    public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final TurnFigures turns = new TurnFigures(registry);
    private final StoreFigures store = new StoreFigures(registry);
    private final OutboxFigures outbox = new OutboxFigures(registry);
    private final ScheduleFigures schedules = new ScheduleFigures(registry);

    /** Counts and times what goes through. */
    public Turns around(Turns counted) {
        return turns.around(counted);
    }

    public StoreListener store() {
        return store;
    }

    public OutboxListener outbox() {
        return outbox;
    }

    public ScheduleListener schedules() {
        return schedules;
    }

    /** Adds the figures of the moment; call it once. */
    public void standing(Supplier<Health> health) {
        new StandingFigures(registry, health).register();
        start();
        GaugeWithCallback.builder()
                .name("coach_heap_used_bytes")
                .help("Java heap in use.")
                .callback(
                        callback -> callback.call((double) Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory()))
                .register(registry);
    }

    /** Under the name that dashboards of any process know, so that a restart is seen. */
    private void start() {
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(at -> GaugeWithCallback.builder()
                        .name("process_start_time_seconds")
                        .help("When this process began, in seconds since 1970.")
                        .callback(callback -> callback.call(at.toEpochMilli() / 1e3))
                        .register(registry));
    }

    /** Everything in Prometheus' text format. */
    public byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the metrics", e);
        }
        return out.toByteArray();
    }
}
