package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.Members;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to events while the database is away: nothing that may still be kept is given up. */
class LateEventsTest {
    private static final MemberId ANN = MemberId.slack("T1", "U1");

    private final Store real = new InMemoryStore();
    private final Playbook playbook = TestPlaybook.shipped();
    private final Queue<Waiting> atTheInbox = new ConcurrentLinkedQueue<>();
    private final List<String> whoAsked = new ArrayList<>();
    private volatile boolean unreadable = true;
    private final Coach coach =
            new Coach(store(), Coaching.machine(), (platform, group, locale) -> playbook, Clock.systemUTC(), 4);

    /** Somebody asks to keep an event in the inbox and has no answer yet. */
    private record Waiting(InboxEvent event, Instant heldUntil, CompletableFuture<Kept.Outcome> told) {}

    private Store store() {
        Members members = over(Members.class, real.members(), "find", arguments -> {
            if (unreadable) {
                throw new IllegalStateException("the database is away");
            }
            return real.members().find((MemberId) arguments[0]);
        });
        Inbox inbox = over(Inbox.class, real.inbox(), "keep", arguments -> {
            Waiting waiting = new Waiting((InboxEvent) arguments[0], (Instant) arguments[1], new CompletableFuture<>());
            whoAsked.add(waiting.event().eventId());
            atTheInbox.add(waiting);
            return waiting.told();
        });
        return over(Store.class, over(Store.class, real, "members", none -> members), "inbox", none -> inbox);
    }

    /** The real thing but for one method. */
    private static <T> T over(Class<T> type, T real, String method, Function<Object[], Object> instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return instead.apply(arguments);
                    }
                    try {
                        return called.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @AfterEach
    void close() {
        coach.close();
        real.close();
    }

    private CompletableFuture<Answer> says(String eventId, MemberId who, String words) {
        return coach.take(new Inbound(
                eventId,
                who,
                "",
                "T1",
                Place.DIRECT_MESSAGE,
                Address.channel("D1"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                TestPlaybook.NOW,
                new Event.Said(words)));
    }

    private Waiting awaitWhoeverIsAtTheInbox() {
        until("somebody asks the inbox", () -> !atTheInbox.isEmpty());
        return atTheInbox.remove();
    }

    private void letIn(Waiting waiting) {
        waiting.told()
                .complete(
                        real.inbox().keep(waiting.event(), waiting.heldUntil()).join());
    }

    private static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void whatTheInboxMayStillKeepIsNotApologizedFor() {
        CompletableFuture<Answer> answer = says("e1", ANN, "start");
        Waiting entering = awaitWhoeverIsAtTheInbox();
        assertThat(answer).as("nobody knows yet").isNotDone();

        unreadable = false;
        letIn(entering);
        assertThat(answer.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(new Answer.Later());
        until("it is acted upon", () -> real.inbox().size() == 0);
        assertThat(real.outbox().backlog().waiting()).isEqualTo(1);
        assertThat(real.members().find(ANN)).isPresent();
    }

    @Test
    void whatNeitherTheTurnNorTheInboxKeepsIsRefusedOnce() {
        CompletableFuture<Answer> answer = says("e1", ANN, "start");
        awaitWhoeverIsAtTheInbox().told().complete(Kept.Outcome.BUSY);

        assertThat(answer.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(new Answer.Busy());
        unreadable = false;
        until("the lane is free", () -> coach.waiting() == 0);
        assertThat(real.members().find(ANN)).as("nothing comes of it later").isEmpty();
    }

    @Test
    void aDatabaseThatCannotBeReadForAMomentCostsNobodyAnApology() {
        CompletableFuture<Answer> answer = says("e1", ANN, "start");
        unreadable = false;
        assertThat(answer.orTimeout(60, TimeUnit.SECONDS).join()).isInstanceOfAny(Answer.Now.class, Answer.Later.class);
        until("the lane is free", () -> coach.waiting() == 0);
        assertThat(real.members().seen(ANN, "slack:e1")).isTrue();
    }

    @Test
    void whatOnePersonDidEntersTheInboxInThatOrder() {
        says("e1", ANN, "start");
        says("e2", ANN, "student");
        says("e3", MemberId.slack("T1", "U2"), "start");
        until("the others ask", () -> atTheInbox.size() == 2);
        assertThat(whoAsked).as("the second waits for the first").containsExactly("slack:e1", "slack:e3");

        atTheInbox.forEach(this::letIn);
        until("the second asks", () -> atTheInbox.size() == 3);
        atTheInbox.forEach(this::letIn);
        unreadable = false;
        until("all are acted upon", () -> coach.waiting() == 0);
    }
}
