package org.connectioncoach.app.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.app.health.Health;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.platform.Turns;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Pattern SAMPLE =
            Pattern.compile("[a-z_]+(\\{([a-z]+=\"[^\"]*\",?)+\\})? [-+0-9.eE]+|[a-z_]+(\\{.*\\})? (NaN|\\+Inf)");

    private final Metrics metrics = new Metrics();

    @Test
    void countsTurnsByPlatformAndOutcomeAndTimesThem() {
        take(new Answer.Now(List.of(), null), MemberId.slack("T1", "U1"));
        take(new Answer.Now(List.of(), null), MemberId.slack("T1", "U2"));
        take(new Answer.Busy(), MemberId.discord("42"));

        assertThat(text())
                .contains("coach_turns_total{outcome=\"now\",platform=\"slack\"} 2.0")
                .contains("coach_turns_total{outcome=\"busy\",platform=\"discord\"} 1.0")
                .contains("coach_turn_seconds_count{platform=\"slack\"} 2");
    }

    @Test
    void hasTheSameLinesHoweverManyPeopleTalk() {
        take(new Answer.Now(List.of(), null), MemberId.slack("T1", "U1"));
        metrics.outbox().unreachable(MemberId.slack("T1", "U1"));
        long before = text().lines().count();

        for (int i = 2; i < 200; i++) {
            take(new Answer.Now(List.of(), null), MemberId.slack("T" + i, "U" + i));
            metrics.outbox().unreachable(MemberId.slack("T" + i, "U" + i));
        }

        assertThat(text().lines().count()).isEqualTo(before);
        assertThat(text()).doesNotContain("T77").doesNotContain("U77");
    }

    @Test
    void aPlatformThatNobodyKnowsIsCalledOther() {
        metrics.outbox().sent("a-member-wrote-this");

        assertThat(text()).contains("platform=\"other\"").doesNotContain("a-member-wrote-this");
    }

    @Test
    void everyLineIsWhatPrometheusReads() {
        metrics.standing(() -> new Health(
                Health.Phase.SERVING,
                List.of(new Health.PlatformHealth("slack", true, Map.of(), 3)),
                new Health.StoreHealth(true, 4, 6, 0.5),
                new Health.SchedulerHealth(true, 1),
                new Health.OutboxHealth(7, 8, 9, 10),
                11,
                12));
        metrics.store().committed(5, 2_000_000);
        metrics.store().retried();
        metrics.schedules().ran("retention", true);

        assertThat(text())
                .contains(
                        "coach_outbox_waiting 7.0", "coach_outbox_oldest_seconds 8.0", "coach_outbox_dead_letters 9.0")
                .contains(
                        "coach_member_cache_hit_ratio 0.5", "coach_store_waiting_writes 4.0", "coach_inbox_waiting 6.0")
                .contains("coach_turn_failures_total 12.0", "coach_store_writes_total 5.0")
                .contains("coach_schedule_runs_total{outcome=\"done\",schedule=\"retention\"} 1.0");
        assertThat(text().lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(line).matches(SAMPLE));
    }

    @Test
    void handsEverythingThroughThatAnAdapterTellsTheCoach() throws ReflectiveOperationException {
        List<String> heard = new ArrayList<>();
        Turns listening = (Turns) Proxy.newProxyInstance(
                MetricsTest.class.getClassLoader(), new Class<?>[] {Turns.class}, (proxy, method, arguments) -> {
                    heard.add(method.getName());
                    return method.getReturnType() == boolean.class
                            ? (Object) false
                            : CompletableFuture.completedFuture(new Answer.Already());
                });
        Turns counted = metrics.around(listening);
        for (Method method : Turns.class.getMethods()) {
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> type == Inbound.class ? inbound(MemberId.discord("42")) : new CompletableFuture<>())
                    .toArray();
            method.invoke(counted, arguments);
        }

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Turns.class.getMethods()).map(Method::getName).toList());
    }

    private void take(Answer answer, MemberId who) {
        Turns turns = inbound -> CompletableFuture.completedFuture(answer);
        metrics.around(turns).take(inbound(who)).join();
    }

    private static Inbound inbound(MemberId who) {
        return new Inbound(
                "e1",
                who,
                "Ann",
                "",
                Place.DIRECT_MESSAGE,
                Address.channel("dm"),
                Locale.ENGLISH,
                null,
                Instant.EPOCH,
                new Event.Said("hello"));
    }

    private String text() {
        return new String(metrics.text(), StandardCharsets.UTF_8);
    }
}
