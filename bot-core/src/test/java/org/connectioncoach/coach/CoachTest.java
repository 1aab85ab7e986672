package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Playbook;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One turn through the shell: kept before it is answered, once, in order, and never lost without a word. */
class CoachTest {
    private static final Instant NOW = TestPlaybook.NOW;

    private final Store store = new InMemoryStore();
    private final Playbook playbook = TestPlaybook.shipped();
    private Playbooks playbooks = (platform, group, locale) -> playbook;
    private final List<Coach> coaches = new ArrayList<>();

    private Coach coach() {
        return coach((platform, group, locale) -> playbooks.playbookFor(platform, group, locale));
    }

    private Coach coach(Playbooks own) {
        Coach coach = new Coach(store, Coaching.machine(), own, Clock.systemUTC(), 4);
        coaches.add(coach);
        return coach;
    }

    @AfterEach
    void close() {
        coaches.forEach(Coach::close);
        store.close();
    }

    private static Inbound inbound(String eventId, String user, Event event) {
        return new Inbound(
                eventId,
                MemberId.slack("T1", user),
                "Sam",
                "T1",
                Place.DIRECT_MESSAGE,
                Address.channel("D1"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                NOW,
                event);
    }

    private static String words(CompletableFuture<Answer> answer) {
        Answer given = answer.orTimeout(20, TimeUnit.SECONDS).join();
        return given instanceof Answer.Now now
                ? now.replies().stream().map(PlainText::of).collect(Collectors.joining("\n"))
                : given.toString();
    }

    @Test
    void whatMeantNothingAtFirstMeansNothingWhenItIsDeliveredAgainLater() {
        Coach coach = coach();
        words(coach.take(inbound("e1", "U1", new Event.Said("start"))));
        Event press = Event.Chose.button(Action.of("assess", "stage", "student").at(1));
        assertThat(words(coach.take(inbound("e2", "U1", press)))).contains("2 of 3");
        assertThat(words(coach.take(inbound("e3", "U1", press))))
                .as("a second tap")
                .isEmpty();
        words(coach.take(inbound("e4", "U1", new Event.Said("find a job"))));
        assertThat(words(coach.take(inbound("e3", "U1", press)))).isEqualTo(new Answer.Already().toString());
    }

    @Test
    void goesOnWhereThePersonWasAfterARestart() {
        Coach first = coach();
        words(first.take(inbound("e1", "U1", new Event.Said("start"))));
        words(first.take(inbound("e2", "U1", new Event.Said("student"))));
        first.close();
        Coach second = coach();

        assertThat(words(second.take(inbound("e3", "U1", new Event.Said("find a job")))))
                .contains("3 of 3");
    }

    @Test
    void theSameEventActsOnce() {
        Coach coach = coach();
        words(coach.take(inbound("e1", "U1", new Event.Said("start"))));
        words(coach.take(inbound("e2", "U1", new Event.Said("student"))));

        assertThat(coach.take(inbound("e2", "U1", new Event.Said("student"))).join())
                .isEqualTo(new Answer.Already());
        assertThat(words(coach.take(inbound("e3", "U1", new Event.Said("find a job")))))
                .contains("3 of 3");
    }

    @Test
    void twoCoachesRacingForOnePersonLoseNothing() {
        Coach one = coach();
        Coach two = coach();
        words(one.take(inbound("e0", "U1", new Event.Said("student, find a job, 120"))));
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            Coach coach = i % 2 == 0 ? one : two;
            answers.add(coach.take(inbound("e" + i, "U1", new Event.Said("actually " + (200 + i)))));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(words(answer)).contains("Updated to"));
    }

    @Test
    void eventsOfOnePersonKeepTheirOrder() {
        Coach coach = coach();
        List<CompletableFuture<Answer>> answers = List.of(
                coach.take(inbound("e1", "U1", new Event.Said("start"))),
                coach.take(inbound("e2", "U1", new Event.Said("student"))),
                coach.take(inbound("e3", "U1", new Event.Said("find a job"))),
                coach.take(inbound("e4", "U1", new Event.Said("120"))));

        assertThat(words(answers.get(3))).contains("Your band: 190–320");
    }

    @Test
    void oneSlowPersonDelaysNobodyElse() {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        playbooks = (platform, group, locale) -> {
            if (Thread.currentThread().getName().startsWith("coach-turn") && begun.getCount() > 0) {
                begun.countDown();
                await(slow);
            }
            return playbook;
        };
        Coach coach = coach();
        CompletableFuture<Answer> stuck = coach.take(inbound("e1", "slow", new Event.Said("start")));
        await(begun);

        assertThat(words(coach.take(inbound("e2", "quick", new Event.Said("start")))))
                .contains("1 of 3");
        assertThat(stuck).isNotDone();
        slow.countDown();
        stuck.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void whatTakesTooLongIsKeptAndAnsweredThroughTheOutbox() {
        CountDownLatch slow = new CountDownLatch(1);
        playbooks = (platform, group, locale) -> {
            await(slow);
            return playbook;
        };
        Coach coach = coach();

        Answer answer = coach.take(inbound("e1", "U1", new Event.Said("start")))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        assertThat(answer).isEqualTo(new Answer.Later());
        assertThat(store.inbox().size()).isEqualTo(1);

        slow.countDown();
        coach.close();
        assertThat(store.inbox().size()).isZero();
        assertThat(store.outbox().backlog().waiting()).isEqualTo(1);
    }

    @Test
    void whatWaitsInOneProcessIsNotOvertakenInAnother() {
        CountDownLatch slow = new CountDownLatch(1);
        Coach one = coach((platform, group, locale) -> {
            await(slow);
            return playbook;
        });
        Coach two = coach().start();

        assertThat(words(one.take(inbound("e1", "U1", new Event.Said("start")))))
                .isEqualTo("Later[]");
        CompletableFuture<Answer> second = two.take(inbound("e2", "U1", new Event.Said("student")));
        assertThat(words(second)).as("e1 has not been acted upon").isEqualTo("Later[]");
        slow.countDown();
        one.close();
        until("the inbox empties", () -> store.inbox().size() == 0);

        assertThat(words(two.take(inbound("e3", "U1", new Event.Said("find a job")))))
                .contains("3 of 3");
    }

    @Test
    void aFileThatTakesLongIsKeptByItsNameAndReadOnceThere() {
        Coach coach = coach();
        CompletableFuture<Event> whole = new CompletableFuture<>();
        Event.Uploaded named = new Event.Uploaded("Connections.csv", null, 3);

        assertThat(words(coach.take(inbound("e1", "U1", named), whole))).isEqualTo("Later[]");
        assertThat(store.inbox().claim(Instant.now().plusSeconds(120), Duration.ofMillis(1), 10))
                .singleElement()
                .satisfies(event -> assertThat(event.payload()).contains("Connections.csv"));
        CompletableFuture<Answer> next = coach.take(inbound("e2", "U1", new Event.Said("start")));
        whole.complete(new Event.Uploaded("Connections.csv", "a,b".getBytes(StandardCharsets.UTF_8), 3));
        words(next);
        coach.close();
        assertThat(store.inbox().size()).isZero();
        assertThat(store.members().seen(MemberId.slack("T1", "U1"), "slack:e1")).isTrue();
    }

    @Test
    void theBytesOfAFileAreNeverKept() {
        CountDownLatch slow = new CountDownLatch(1);
        playbooks = (platform, group, locale) -> {
            await(slow);
            return playbook;
        };
        Coach coach = coach();
        byte[] content = "Zoe,Nurse".getBytes(StandardCharsets.UTF_8);
        words(coach.take(inbound("e1", "U1", new Event.Uploaded("c.csv", content, content.length))));

        assertThat(store.inbox().claim(Instant.now().plusSeconds(120), Duration.ofMillis(1), 10))
                .singleElement()
                .satisfies(event -> assertThat(event.payload())
                        .contains("c.csv")
                        .doesNotContain(Base64.getEncoder().encodeToString(content)));
        slow.countDown();
    }

    @Test
    void anAnswerIsKeptUntilThePlatformHasIt() {
        Coach coach = coach().start();
        Inbound start = inbound("e1", "U1", new Event.Said("start"));
        words(coach.take(start));
        words(coach.take(inbound("e2", "U2", new Event.Said("start"))));
        assertThat(store.answers().size()).isEqualTo(2);

        coach.answered(start);
        coach.close();
        assertThat(store.answers().size()).as("the one that nobody told of").isEqualTo(1);
    }

    @Test
    void anAnswerIsLeftToTheOutboxOnceTheProcessSleptTooLong() {
        Instant[] now = {NOW};
        Coach coach = new Coach(store, Coaching.machine(), playbooks, pushed(now), 4);
        coaches.add(coach);
        coach.start();
        Inbound start = inbound("e1", "U1", new Event.Said("start"));
        words(coach.take(start));
        assertThat(coach.mayAnswer(start)).isTrue();

        now[0] = NOW.plusSeconds(60);
        assertThat(coach.mayAnswer(start)).isFalse();
        until("the outbox takes over", () -> store.outbox().backlog().waiting() == 1);
    }

    private static Clock pushed(Instant[] now) {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
    }

    private static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void aBugKeepsTheStateAndApologizesWithAReference() {
        Coach coach = coach();
        words(coach.take(inbound("e1", "U1", new Event.Said("start"))));
        int[] calls = {0};
        playbooks = (platform, group, locale) -> {
            if (calls[0]++ == 0) {
                throw new IllegalStateException("a bug");
            }
            return playbook;
        };

        assertThat(words(coach.take(inbound("e2", "U1", new Event.Said("student")))))
                .contains("Something went wrong on my side")
                .containsPattern("Reference: [2-9A-Z]{6}");
        assertThat(words(coach.take(inbound("e3", "U1", new Event.Said("student")))))
                .contains("2 of 3");
    }

    @Test
    void forgettingLeavesAStranger() {
        Coach coach = coach();
        words(coach.take(inbound("e1", "U1", new Event.Said("student, find a job, 120"))));
        assertThat(words(coach.take(inbound("e2", "U1", new Event.Said("download my data")))))
                .contains("\"stage\" : \"STUDENT\"");
        words(coach.take(inbound("e3", "U1", new Event.Said("forget me"))));
        assertThat(words(coach.take(inbound("e4", "U1", new Event.Said("Forget me")))))
                .startsWith("Done. Deleted");

        assertThat(store.members().find(MemberId.slack("T1", "U1"))).isEmpty();
        assertThat(words(coach.take(inbound("e5", "U1", new Event.Said("hi")))))
                .contains("A network that fits you")
                .doesNotContain("again");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
