package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.connectioncoach.app.health.Health;

/** How things stand at the moment of asking: the health page's figures. */
final class StandingFigures {
    private final PrometheusRegistry registry;
    private final Supplier<Health> health;

    StandingFigures(PrometheusRegistry registry, Supplier<Health> health) {
        this.registry = registry;
        this.health = health;
    }

    void register() {
        gauge("coach_ready", "1 when the coach can serve everybody.", now -> now.ready() ? 1 : 0);
        gauge(
                "coach_store_ready",
                "1 when the database answers.",
                now -> now.store().ready() ? 1 : 0);
        gauge(
                "coach_store_waiting_writes",
                "Writes in the queue.",
                now -> now.store().waitingWrites());
        gauge(
                "coach_inbox_waiting",
                "Events acknowledged and not yet acted upon.",
                now -> now.store().waitingEvents());
        gauge(
                "coach_member_cache_hit_ratio",
                "Share of members found in memory, since the start.",
                now -> now.store().cacheHitRate());
        gauge(
                "coach_scheduler_ready",
                "1 when schedules are being looked at.",
                now -> now.scheduler().ready() ? 1 : 0);
        gauge("coach_turns_waiting", "Turns waiting or being worked on.", Health::turnsWaiting);
        outbox("coach_outbox_waiting", "Messages still to be sent.", Health.OutboxHealth::waiting);
        outbox(
                "coach_outbox_oldest_seconds",
                "How long the message that waits longest is overdue.",
                Health.OutboxHealth::oldestSeconds);
        outbox("coach_outbox_dead_letters", "Messages given up within 30 days.", Health.OutboxHealth::deadLetters);
        outbox("coach_outbox_doubtful", "Messages that may or may not have arrived.", Health.OutboxHealth::doubtful);
        platforms(
                "coach_platform_connected",
                "1 when people can reach the coach there.",
                platform -> platform.connected() ? 1 : 0);
        platforms(
                "coach_platform_waiting",
                "Conversations with an answer still on its way.",
                platform -> platform.waiting());
        CounterWithCallback.builder()
                .name("coach_turn_failures_total")
                .help("Turns that ended in an apology with a reference; the log has the same reference.")
                .callback(callback -> callback.call(health.get().turnFailures()))
                .register(registry);
    }

    private void gauge(String name, String help, ToDoubleFunction<Health> figure) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(figure.applyAsDouble(health.get())))
                .register(registry);
    }

    private void outbox(String name, String help, Function<Health.OutboxHealth, Long> figure) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> health.get().outbox().ifPresent(outbox -> callback.call(figure.apply(outbox))))
                .register(registry);
    }

    private void platforms(String name, String help, ToDoubleFunction<Health.PlatformHealth> figure) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("platform")
                .callback(callback -> health.get()
                        .platforms()
                        .forEach(platform ->
                                callback.call(figure.applyAsDouble(platform), Platforms.label(platform.name()))))
                .register(registry);
    }
}
