package org.connectioncoach.coach.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.OutboxMessage;
import org.junit.jupiter.api.Test;

class OutboxDispatcherTest {
    private static final OutboxSettings QUICK =
            new OutboxSettings(Duration.ofMillis(20), Duration.ofSeconds(60), 2, Map.of(), 5, Duration.ofSeconds(5));

    private final Outbox outbox = new InMemoryStore().outbox();
    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();

    private Messenger messenger(String platform, Function<Outgoing, Messenger.Delivery> how) {
        return new Messenger() {
            @Override
            public String platform() {
                return platform;
            }

            @Override
            public Delivery deliver(Outgoing message) {
                Delivery delivery = how.apply(message);
                sent.add(message.id());
                return delivery;
            }
        };
    }

    private OutboxDispatcher dispatcher(Messenger... messengers) {
        return dispatcher(outbox, messengers);
    }

    private static OutboxDispatcher dispatcher(Outbox from, Messenger... messengers) {
        return new OutboxDispatcher(
                from,
                List.of(messengers),
                Reply::saying,
                QUICK,
                OutboxListener.NONE,
                Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), java.time.ZoneOffset.UTC),
                new Random(3));
    }

    private void add(String id, MemberId to) {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        outbox.add(List.of(new OutboxMessage(id, to, "", Address.channel("dm"), "hi", false, now)), now);
    }

    @Test
    void sendsEverythingOnceAndEachLaneInOrder() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            add("m" + (100 + i), MemberId.discord("u" + i % 3));
        }
        List<String> ids = new ArrayList<>();
        try (OutboxDispatcher one = dispatcher(messenger("discord", message -> new Messenger.Delivery.Sent("1")));
                OutboxDispatcher two = dispatcher(messenger("discord", message -> new Messenger.Delivery.Sent("1")))) {
            one.nudge();
            two.nudge();
            for (int i = 0; i < 60; i++) {
                ids.add(sent.poll(20, SECONDS));
            }
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(60);
        for (int lane = 0; lane < 3; lane++) {
            int which = lane;
            assertThat(ids.stream().filter(id -> (Integer.parseInt(id.substring(1)) - 100) % 3 == which))
                    .as("lane " + lane)
                    .isSorted();
        }
        assertThat(sent).isEmpty();
        assertThat(outbox.backlog().waiting()).isZero();
    }

    @Test
    void doesNotLetASlowPlatformDelayTheOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < 6; i++) {
            add("s" + i, MemberId.slack("T1", "U" + i));
        }
        add("d1", MemberId.discord("1"));
        Messenger slow = messenger("slack", message -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Messenger.Delivery.Sent("1");
        });
        try (OutboxDispatcher both = dispatcher(slow, messenger("discord", m -> new Messenger.Delivery.Sent("1")))) {
            both.nudge();
            assertThat(sent.poll(20, SECONDS)).isEqualTo("d1");
            release.countDown();
            for (int i = 0; i < 6; i++) {
                assertThat(sent.poll(20, SECONDS)).startsWith("s");
            }
        }
    }

    @Test
    void finishesWhatIsOnItsWayBeforeItStops() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        add("m1", MemberId.discord("1"));
        OutboxDispatcher dispatcher = dispatcher(messenger("discord", message -> {
            started.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Messenger.Delivery.Sent("1");
        }));
        assertThat(started.await(20, SECONDS)).isTrue();
        Thread stopping = new Thread(dispatcher::close);
        stopping.start();
        release.countDown();
        stopping.join();
        assertThat(sent).containsExactly("m1");
        assertThat(outbox.backlog().waiting()).isZero();
    }

    @Test
    void whatIsTakenOutAtTheVeryEndIsSentBeforeItStops() throws InterruptedException {
        add("m1", MemberId.discord("1"));
        CountDownLatch claiming = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Outbox slow = (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, called, arguments) -> {
                    Object told = called.invoke(outbox, arguments);
                    if (called.getName().equals("claim")) {
                        claiming.countDown();
                        goOn.await();
                    }
                    return told;
                });
        OutboxDispatcher dispatcher = dispatcher(slow, messenger("discord", m -> new Messenger.Delivery.Sent("1")));
        assertThat(claiming.await(20, SECONDS)).isTrue();
        Thread stopping = new Thread(dispatcher::close);
        stopping.start();
        while (stopping.getState() == Thread.State.RUNNABLE || stopping.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        stopping.join();
        assertThat(sent).containsExactly("m1");
        assertThat(outbox.backlog().waiting()).isZero();
    }

    @Test
    void keepsAMessageInDoubtWhenItsMessengerBreaks() throws InterruptedException {
        add("m1", MemberId.discord("1"));
        CountDownLatch broke = new CountDownLatch(1);
        try (OutboxDispatcher dispatcher = dispatcher(messenger("discord", message -> {
            broke.countDown();
            throw new IllegalStateException("a bug");
        }))) {
            dispatcher.nudge();
            assertThat(broke.await(20, SECONDS)).isTrue();
        }
        Instant lapsed = Instant.parse("2026-03-02T09:01:00Z");
        assertThat(outbox.claim(java.util.Set.of("discord"), lapsed, Duration.ofSeconds(9), 9))
                .allSatisfy(claimed -> assertThat(claimed.uncertain()).isTrue())
                .hasSize(1);
    }
}
