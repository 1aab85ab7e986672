package org.connectioncoach.discord.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.rig.BotProcess;
import org.connectioncoach.discord.rig.RealBot;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people write to the bot when its process dies. Discord tells nobody what became of a written message, so the store
 * says what was kept: that is acted upon once and answered once, by the process that goes on. What was not kept is lost
 * with the session, and people say it again.
 */
class CrashTest {
    /** Five hundred with {@code -Dcrash.people=500}. */
    private static final int PEOPLE = Integer.getInteger("crash.people", 80);

    private static final int AT_ONCE = 16;
    private static final List<String> SAYS = List.of("start", "student", "find a job", "120");
    private static final List<String> READS = List.of("1 of 3", "2 of 3", "3 of 3", "190–320");

    /** More than an answer is left to the process that is gone. */
    private static final int AHEAD = 30;

    @TempDir
    private Path folder;

    private final FakeDiscord discord = new FakeDiscord();
    private final ExecutorService thumbs = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger saidAgain = new AtomicInteger();
    private final Doorway doorway = new Doorway();

    @AfterEach
    void close() {
        thumbs.shutdownNow();
        discord.close();
    }

    @Test
    void killedInTheMiddleOfManyConversations() {
        Path database = folder.resolve("coach.db");
        try (BotProcess first = new BotProcess(database, discord).ready();
                Store store = RealBot.store(database)) {
            discord.awaitCommands();
            List<Person> people = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> discord.person("Person " + i))
                    .toList();
            CompletableFuture<?> all = CompletableFuture.allOf(people.stream()
                    .map(person -> CompletableFuture.runAsync(() -> converse(person, store), thumbs))
                    .toArray(CompletableFuture[]::new));
            until("half of everything is read", () -> read.get() >= PEOPLE * SAYS.size() / 2 || all.isDone());
            assertThat(all).as("still talking when it is killed").isNotDone();
            first.kill();
            try (BotProcess second = doorway.closedWhile(() -> begun(database))) {
                all.join();
                until(
                        "nothing is left to send",
                        () -> store.answers().size() == 0
                                && store.outbox().backlog().waiting() == 0);
            }
            System.out.printf("%d people, %d lines said again after the kill%n", PEOPLE, saidAgain.get());
            assertThat(discord.violations()).isEmpty();
            assertThat(people).allSatisfy(person -> {
                for (String words : READS) {
                    assertThat(person.countOf(words)).as(words).isEqualTo(1);
                }
            });
        }
    }

    private BotProcess begun(Path database) {
        BotProcess second = new BotProcess(database, discord, AHEAD).ready();
        discord.awaitIdentified(2);
        return second;
    }

    private void converse(Person person, Store store) {
        for (int i = 0; i < SAYS.size(); i++) {
            String expected = READS.get(i);
            String words = SAYS.get(i);
            Doorway.Passed passed = doorway.through(() -> person.says(words).messageId());
            until(
                    () -> words + ": " + told(passed, person, store),
                    () -> person.countOf(expected) > 0 || isLost(passed, person, store));
            if (person.countOf(expected) == 0) {
                saidAgain.incrementAndGet();
                i--;
            } else {
                read.incrementAndGet();
            }
        }
    }

    /** Said to the process that died, and not kept. */
    private boolean isLost(Doorway.Passed passed, Person person, Store store) {
        if (!doorway.wasClosedSince(passed)) {
            return false;
        }
        MemberId member = MemberId.discord(person.id());
        String event = "discord:" + passed.messageId();
        boolean waits = store.members().everythingAbout(member).events().stream()
                .anyMatch(waiting -> waiting.eventId().equals(event));
        return !waits && !store.members().seen(member, event);
    }

    private static String told(Doorway.Passed passed, Person person, Store store) {
        MemberId member = MemberId.discord(person.id());
        return "seen " + store.members().seen(member, "discord:" + passed.messageId()) + ", closings "
                + passed.closings() + ", " + store.members().everythingAbout(member) + ", given up "
                + store.outbox().deadLetters(10) + ", in doubt "
                + store.outbox().doubtfulLetters(10) + ", reads " + person.words();
    }

    private static void until(String what, BooleanSupplier condition) {
        until(() -> what, condition);
    }

    private static void until(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what.get());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
