package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Turns;

/** How many events were answered, how, and how long it took from the adapter's point of view. */
final class TurnFigures {
    private static final double NANOS = 1e9;
    /** In seconds. The limits that matter are among them: 1.5 s is our patience, 3 s the platforms'. */
    private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5};

    private static final List<String> OUTCOMES = List.of("now", "later", "already", "busy", "failed");

    private final Counter turns;
    private final Histogram seconds;

    TurnFigures(PrometheusRegistry registry) {
        turns = Counter.builder()
                .name("coach_turns_total")
                .help("Events answered, by platform and outcome (now, later, already, busy, failed).")
                .labelNames("platform", "outcome")
                .register(registry);
        for (String platform : Platforms.KNOWN) {
            OUTCOMES.forEach(outcome -> turns.initLabelValues(platform, outcome));
        }
        seconds = Histogram.builder()
                .name("coach_turn_seconds")
                .help("From taking an event to its answer, kept; by platform.")
                .labelNames("platform")
                .classicOnly()
                .classicUpperBounds(BOUNDS)
                .withoutExemplars()
                .register(registry);
    }

    Turns around(Turns counted) {
        return new Turns() {
            @Override
            public CompletableFuture<Answer> take(Inbound inbound) {
                return timed(inbound, () -> counted.take(inbound));
            }

            @Override
            public CompletableFuture<Answer> take(Inbound named, CompletableFuture<Event> whole) {
                return timed(named, () -> counted.take(named, whole));
            }

            private CompletableFuture<Answer> timed(Inbound inbound, Supplier<CompletableFuture<Answer>> taking) {
                long start = System.nanoTime();
                String platform = Platforms.label(inbound.who().platform());
                CompletableFuture<Answer> answer = taking.get();
                CompletableFuture<Answer> unused = answer.whenComplete((given, failure) -> {
                    seconds.labelValues(platform).observe((System.nanoTime() - start) / NANOS);
                    turns.labelValues(platform, failure == null ? outcome(given) : "failed")
                            .inc();
                });
                return answer;
            }

            @Override
            public void answered(Inbound inbound) {
                counted.answered(inbound);
            }

            @Override
            public void unanswered(Inbound inbound) {
                counted.unanswered(inbound);
            }

            @Override
            public boolean mayAnswer(Inbound inbound) {
                return counted.mayAnswer(inbound);
            }
        };
    }

    private static String outcome(Answer answer) {
        if (answer instanceof Answer.Now) {
            return "now";
        }
        if (answer instanceof Answer.Later) {
            return "later";
        }
        return answer instanceof Answer.Already ? "already" : "busy";
    }
}
