package org.connectioncoach.store.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.connectioncoach.coach.outbox.OutboxDispatcher;
import org.connectioncoach.coach.outbox.OutboxListener;
import org.connectioncoach.coach.outbox.OutboxSettings;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas over one database, each with a cache and an outbox of its own, and a platform that says all twice. */
class TwoReplicasTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int MEMBERS = 20;
    private static final int EVENTS_EACH = 15;

    @TempDir
    Path folder;

    private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();

    @Test
    void actOnceAndSendOnceOnPostgres() throws Exception {
        actOnceAndSendOnce(PostgresServer.freshDatabase());
    }

    @Test
    void actOnceAndSendOnceOnOneFile() throws Exception {
        actOnceAndSendOnce("jdbc:sqlite:" + folder.resolve("coach.db"));
    }

    private JdbcStore open(String url) {
        return JdbcStore.open(
                StoreSettings.of(url), new KeySource("", folder.resolve("encryption.key")), StoreListener.NONE);
    }

    private void actOnceAndSendOnce(String url) throws InterruptedException {
        try (JdbcStore one = open(url);
                JdbcStore two = open(url)) {
            List<Delivery> deliveries = deliveries();
            List<CompletableFuture<Kept>> all = new ArrayList<>();
            try (OutboxDispatcher first = dispatcher(one);
                    OutboxDispatcher second = dispatcher(two)) {
                for (int i = 0; i < deliveries.size(); i++) {
                    all.add(act(i % 2 == 0 ? one : two, deliveries.get(i)));
                }
                all.forEach(CompletableFuture::join);
                first.nudge();
                second.nudge();
                for (int i = 0; i < MEMBERS * EVENTS_EACH; i++) {
                    assertThat(delivered.poll(60, SECONDS)).as("message " + i).isNotNull();
                }
            }
            assertThat(delivered).as("sent more than once").isEmpty();
            assertThat(all.stream().filter(kept -> kept.join().done())).hasSize(MEMBERS * EVENTS_EACH);
            for (int member = 0; member < MEMBERS; member++) {
                assertThat(one.members().everythingAbout(id(member)).member().conversation())
                        .as("turns of member " + member)
                        .isEqualTo("x".repeat(EVENTS_EACH));
            }
            assertThat(two.outbox().backlog().waiting()).isZero();
        }
    }

    private record Delivery(int member, int number) {
        String eventId() {
            return "e" + member + "-" + number;
        }
    }

    /** Every event twice, in any order. */
    private static List<Delivery> deliveries() {
        List<Delivery> all = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            for (int number = 0; number < EVENTS_EACH; number++) {
                all.add(new Delivery(member, number));
                all.add(new Delivery(member, number));
            }
        }
        Collections.shuffle(all, new Random(11));
        return all;
    }

    private static MemberId id(int member) {
        return MemberId.discord("m" + member);
    }

    /** Adds one letter to the conversation and sends one message, as often as it takes to be kept. */
    private static CompletableFuture<Kept> act(JdbcStore store, Delivery delivery) {
        MemberId who = id(delivery.member());
        StoredMember before = store.members().find(who).orElse(StoredMember.stranger(who));
        OutboxMessage message = new OutboxMessage(
                "m" + delivery.member() + "-" + delivery.number(), who, "", Address.channel("dm"), "hi", false, NOW);
        return store.members()
                .keep(TurnToKeep.of(delivery.eventId(), NOW, before)
                        .conversation(before.conversation() + "x", NOW)
                        .sending(List.of(message)))
                .thenCompose(kept -> kept.outcome() == Kept.Outcome.STALE
                        ? act(store, delivery)
                        : CompletableFuture.completedFuture(kept));
    }

    private OutboxDispatcher dispatcher(JdbcStore store) {
        Messenger messenger = new Messenger() {
            @Override
            public String platform() {
                return "discord";
            }

            @Override
            public Delivery deliver(Outgoing message) {
                delivered.add(message.id());
                return new Delivery.Sent("1");
            }
        };
        OutboxSettings quick = new OutboxSettings(
                Duration.ofMillis(50), Duration.ofMinutes(5), 4, Map.of(), 5, Duration.ofSeconds(10));
        return new OutboxDispatcher(
                store.outbox(),
                List.of(messenger),
                Reply::saying,
                quick,
                OutboxListener.NONE,
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Random(5));
    }
}
