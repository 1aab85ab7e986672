package org.connectioncoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.connectioncoach.coach.playbook.Playbooks;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.TestPlaybook;
import org.connectioncoach.dialogue.coaching.Coaching;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.memory.InMemoryStore;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Coaches over one store, and people who talk to them. All are closed after the test. */
final class Coaches implements AfterEachCallback {
    final Store store = new InMemoryStore();
    final Playbook playbook = TestPlaybook.shipped();

    /** What the coaches read from at the time; a test puts in a slow one, or one that fails. */
    Playbooks playbooks = (platform, group, locale) -> playbook;

    private final List<Coach> opened = new ArrayList<>();

    Coach open() {
        return open(Clock.systemUTC());
    }

    Coach open(Clock clock) {
        return open((platform, group, locale) -> playbooks.playbookFor(platform, group, locale), clock);
    }

    /** A coach with a playbook of its own. */
    Coach open(Playbooks own) {
        return open(own, Clock.systemUTC());
    }

    private Coach open(Playbooks own, Clock clock) {
        Coach coach = new Coach(store, Coaching.machine(), own, clock, 4);
        opened.add(coach);
        return coach;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        opened.forEach(Coach::close);
        store.close();
    }

    static Inbound says(String eventId, String user, String words) {
        return inbound(eventId, user, new Event.Said(words));
    }

    static Inbound inbound(String eventId, String user, Event event) {
        return new Inbound(
                eventId,
                MemberId.slack("T1", user),
                "Sam",
                "T1",
                Place.DIRECT_MESSAGE,
                Address.channel("D1"),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                TestPlaybook.NOW,
                event);
    }

    /** What was said at once, or what happened instead. */
    static String words(CompletableFuture<Answer> answer) {
        Answer given = answer.orTimeout(20, TimeUnit.SECONDS).join();
        return given instanceof Answer.Now now
                ? now.replies().stream().map(PlainText::of).collect(Collectors.joining("\n"))
                : given.toString();
    }

    static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    static void await(CountDownLatch latch) {
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
