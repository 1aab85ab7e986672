package org.connectioncoach.app.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.member.MemberId;

/** What became of messages that leave on their own. */
final class OutboxFigures implements OutboxListener {
    private static final List<String> OUTCOMES = List.of("sent", "retried", "dead", "doubtful", "unreachable");

    private final Counter messages;

    OutboxFigures(PrometheusRegistry registry) {
        messages = Counter.builder()
                .name("coach_outbox_messages_total")
                .help("Attempts at messages, by platform and outcome (sent, retried, dead, doubtful, unreachable).")
                .labelNames("platform", "outcome")
                .register(registry);
        for (String platform : Platforms.KNOWN) {
            OUTCOMES.forEach(outcome -> messages.initLabelValues(platform, outcome));
        }
    }

    @Override
    public void sent(String platform) {
        count(platform, "sent");
    }

    @Override
    public void retried(String platform) {
        count(platform, "retried");
    }

    @Override
    public void dead(String platform) {
        count(platform, "dead");
    }

    @Override
    public void doubtful(String platform) {
        count(platform, "doubtful");
    }

    @Override
    public void unreachable(MemberId member) {
        count(member.platform(), "unreachable");
    }

    private void count(String platform, String outcome) {
        messages.labelValues(Platforms.label(platform), outcome).inc();
    }
}
