package org.connectioncoach.slack.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack delivers again what was not acknowledged; nothing acknowledged is lost, nothing is done twice. */
class CrashTest {
    private static final List<String> SAYS = List.of("start", "student", "find a job", "120");
    private static final List<String> PARTS = List.of("1 of 3", "2 of 3", "3 of 3", "Your band: 190–320");
    /** Five hundred with {@code -Dcrash.people=500}. */
    private static final int PEOPLE = Integer.getInteger("crash.people", 120);

    private static final int PAIRED = 30;
    private static final int MOST_DELIVERIES = 400;

    @TempDir
    private Path folder;

    private final FakeSlack slack = new FakeSlack();
    private final ExecutorService people = Executors.newFixedThreadPool(24);
    private final Map<Integer, Door> doors = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @AfterEach
    void close() {
        people.shutdownNow();
        slack.close();
    }

    @Test
    void killedInTheMiddleOfManyConversations() {
        Child[] current = {new Child(folder, slack.apiBase())};
        CompletableFuture<Void> all = converse(PEOPLE, () -> current[0].port());
        while (acknowledged.get() < PEOPLE * SAYS.size() / 2 && !all.isDone()) {
            LockSupport.parkNanos(5_000_000L);
        }
        assertThat(all).as("still talking when it is killed").isNotDone();
        current[0].kill();
        current[0] = new Child(folder, slack.apiBase(), 30);
        all.join();
        try (Child survivor = current[0]) {
            assertEverybodyReadEverythingOnce(PEOPLE);
        }
    }

    @Test
    void twoProcessesOnOneDatabase() {
        try (Child one = new Child(folder, slack.apiBase());
                Child two = new Child(folder, slack.apiBase())) {
            AtomicInteger turn = new AtomicInteger();
            converse(PAIRED, () -> turn.incrementAndGet() % 2 == 0 ? one.port() : two.port())
                    .join();
            assertEverybodyReadEverythingOnce(PAIRED);
        }
    }

    private CompletableFuture<Void> converse(int howMany, Supplier<Integer> port) {
        return CompletableFuture.allOf(IntStream.range(0, howMany)
                .mapToObj(i -> CompletableFuture.runAsync(() -> talk("U" + (1_000 + i), port), people))
                .toArray(CompletableFuture[]::new));
    }

    private void talk(String user, Supplier<Integer> port) {
        slack.directory().person(user, "Somebody", "en-US", "UTC");
        for (int i = 0; i < SAYS.size(); i++) {
            JsonObject event = Payloads.event("Ev" + user + "." + i, Payloads.message(user, SAYS.get(i)));
            assertThat(deliver(event, port)).as(SAYS.get(i) + " by " + user).isTrue();
            acknowledged.incrementAndGet();
        }
    }

    /** Slack tries again later; the pauses are shorter here. */
    private boolean deliver(JsonObject event, Supplier<Integer> port) {
        for (int i = 0; i < MOST_DELIVERIES; i++) {
            Door door = doors.computeIfAbsent(port.get(), at -> new HttpPath(at, Stage.SIGNING_SECRET));
            try {
                if (door.send(Door.Kind.EVENT, event).ok()) {
                    return true;
                }
            } catch (UncheckedIOException e) {
                LockSupport.parkNanos(250_000_000L);
            }
        }
        return false;
    }

    /** What a killed process owed comes out of order, from whoever takes over: later than the card, perhaps. */
    private void assertEverybodyReadEverythingOnce(int howMany) {
        try {
            slack.ledger()
                    .until(
                            "everything",
                            () -> PARTS.stream()
                                    .allMatch(words -> readersOf(words).containsAll(everybody(howMany))));
        } catch (AssertionError late) {
            PARTS.forEach(words -> assertThat(unread(howMany, readersOf(words)))
                    .as("who did not read: " + words)
                    .isEmpty());
            throw late;
        }
        PARTS.forEach(
                words -> assertThat(readersOf(words)).as("said once: " + words).doesNotHaveDuplicates());
        assertThat(slack.ledger().violations()).isEmpty();
    }

    private List<String> readersOf(String words) {
        return slack.ledger().messages().stream()
                .filter(message -> message.text().contains(words))
                .map(Posted::channel)
                .toList();
    }

    private static List<String> everybody(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> Directory.directMessage("U" + (1_000 + i)))
                .toList();
    }

    /** What those read who did not read something. */
    private List<String> unread(int howMany, List<String> read) {
        return everybody(howMany).stream()
                .filter(channel -> !read.contains(channel))
                .map(channel -> channel + " reads "
                        + slack.ledger().messages().stream()
                                .filter(message -> message.channel().equals(channel))
                                .map(message ->
                                        message.text().lines().findFirst().orElse("") + " (" + message.mark() + ")")
                                .toList())
                .toList();
    }
}
