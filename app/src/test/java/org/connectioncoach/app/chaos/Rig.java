package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectioncoach.app.chaos.faults.Scene;
import org.connectioncoach.app.chaos.oracle.Evidence;
import org.connectioncoach.app.chaos.oracle.Oracle;
import org.connectioncoach.app.chaos.oracle.Refusals;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Person;
import org.connectioncoach.app.chaos.people.slack.Entrance;
import org.connectioncoach.app.chaos.replica.Database;
import org.connectioncoach.app.chaos.replica.Replica;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.store.jdbc.JdbcStore;

/** Two replicas on one PostgreSQL between both platforms, and people who talk to them. */
final class Rig implements AutoCloseable {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static final int MOST_LETTERS = 100_000;

    private final FakeSlack slack = new FakeSlack();
    private final FakeDiscord discord = new FakeDiscord();
    private final Path folder;
    private final Database database;
    private final List<Replica> replicas;
    private final Entrance entrance;
    private final Town town;

    /** @param database closed with the rig */
    Rig(Path folder, Database database, int howMany) {
        this.folder = folder;
        this.database = database;
        database.prepare(KEY);
        replicas = IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> replica(folder.resolve("replica-" + number)))
                .toList();
        replicas.forEach(Replica::awaitReady);
        entrance = new Entrance(replicas.stream()
                .map(each -> new HttpPath(each.port(), Stage.SIGNING_SECRET))
                .toList());
        town = new Town(slack, discord, entrance);
    }

    private Replica replica(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("making a folder for a replica", e);
        }
        return new Replica(
                folder,
                Map.of(
                        "COACH_STORE_URL",
                        database.url(),
                        "COACH_ENCRYPTION_KEY",
                        KEY,
                        "SLACK_MODE",
                        "http",
                        "SLACK_BOT_TOKEN",
                        Directory.BOT_TOKEN,
                        "SLACK_SIGNING_SECRET",
                        Stage.SIGNING_SECRET,
                        "SLACK_API_BASE_URL",
                        slack.apiBase(),
                        "DISCORD_TOKEN",
                        FakeDiscord.TOKEN,
                        "DISCORD_API_BASE_URL",
                        discord.apiUrl(),
                        "DISCORD_GATEWAY_URL",
                        discord.gatewayUrl()));
    }

    List<Replica> replicas() {
        return replicas;
    }

    FakeSlack slack() {
        return slack;
    }

    FakeDiscord discord() {
        return discord;
    }

    Scene scene() {
        return new Scene(replicas, database, slack, discord);
    }

    /** Payloads that one of the platforms would have refused. */
    List<String> violations() {
        return Stream.concat(slack.ledger().violations().stream(), discord.violations().stream())
                .toList();
    }

    /** Everybody talks while the troubles happen; returns what did. */
    Happenings live(Plan plan) {
        town.populate(plan.people(), plan.seed());
        Happenings happenings = new Happenings(plan, new Scene(replicas, database, slack, discord));
        new Crowd(plan, town.people()).live(happenings);
        return happenings;
    }

    /** Waits until nothing waits any more, neither to be acted upon nor to be sent. */
    void settle() {
        replicas.forEach(Replica::awaitReady);
        try (JdbcStore store = database.open(KEY)) {
            until("the inbox is empty", () -> store.inbox().size() == 0);
            until("no answer is on its way", () -> store.answers().size() == 0);
            until("the outbox is empty", () -> store.outbox().backlog().waiting() == 0);
            assertThat(store.outbox().deadLetters(10)).as("given up").isEmpty();
        }
    }

    /** Waits until something holds, for six minutes at most: new direct channels are opened slowly. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** What the pure machine makes of it all. */
    Oracle judge() {
        List<Diary> diaries = town.people().stream().map(Person::diary).toList();
        try (JdbcStore store = database.open(KEY)) {
            Evidence evidence =
                    Evidence.of(database.url(), store.outbox().doubtfulLetters(MOST_LETTERS), Refusals.of(replicas));
            return new Oracle(evidence).judge(diaries);
        }
    }

    /** Leaves what people did and saw beside the replicas' logs, for whoever looks into a failure. */
    void write(Map<String, List<String>> stories) {
        stories.forEach((who, lines) -> {
            try {
                Files.write(folder.resolve("story " + who.replace(':', '_') + ".txt"), lines);
            } catch (IOException e) {
                throw new UncheckedIOException("writing a story", e);
            }
        });
    }

    /** Slack's messages that were posted more than once, by the mark that each carries. */
    Map<String, Integer> doubledMarks() {
        Map<String, Integer> doubled = new HashMap<>(town.slackMarks());
        doubled.values().removeIf(times -> times == 1);
        return doubled;
    }

    /** How Slack's deliveries went. */
    Entrance entrance() {
        return entrance;
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        database.close();
        slack.close();
        discord.close();
    }
}
