package org.connectioncoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class ServingTest {
    private static final int STOPPED_BY_SIGTERM = 143;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final FakeSlack slack = new FakeSlack();
    private final FakeDiscord discord = new FakeDiscord();

    @AfterEach
    void closePlatforms() {
        slack.close();
        discord.close();
    }

    @Test
    void servesBothPlatformsAndTellsTheOperatorHowItGoes() throws IOException {
        try (ServingProcess coach = new ServingProcess(folder, both())) {
            coach.awaitReady();
            Member ann = new Member(slack, new HttpPath(coach.publicPort(), Stage.SIGNING_SECRET), "U9ANN", "Ann");
            assertThat(ann.says("start").ok()).isTrue();
            ann.reads("1 of 3");
            discord.person("Ben").slash(Where.SERVER, "start").then("1 of 3");

            assertThat(coach.get(coach.publicPort(), "/health").body()).isEqualTo("{\"live\":true,\"ready\":true}\n");
            assertThat(coach.get(coach.publicPort(), "/metrics").statusCode()).isNotEqualTo(200);
            JsonNode health =
                    JSON.readTree(coach.get(coach.adminPort(), "/health").body());
            assertThat(health.at("/platforms/slack/connected").asBoolean())
                    .as("%s", health)
                    .isTrue();
            assertThat(health.at("/platforms/discord/shards/0").asText()).isEqualTo("CONNECTED");
            assertThat(health.at("/outbox/dead_letters").asInt(-1)).isZero();
            String metrics = coach.get(coach.adminPort(), "/metrics").body();
            assertThat(metrics)
                    .contains("coach_turns_total{outcome=\"now\",platform=\"slack\"} 1.0")
                    .contains("coach_turn_seconds_bucket{platform=\"discord\",le=\"1.5\"}")
                    .contains("coach_platform_connected{platform=\"discord\"} 1.0")
                    .doesNotContain("U9ANN")
                    .doesNotContain("T111");

            discord.close();
            coach.until(
                    "Discord's absence to be told",
                    () -> coach.get(coach.adminPort(), "/health").statusCode() == 503);
            assertThat(coach.get(coach.adminPort(), "/health").body()).contains("discord is not connected");
            assertThat(coach.get(coach.publicPort(), "/health").statusCode()).isEqualTo(503);
            assertThat(coach.get(coach.publicPort(), "/health/live").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whereAWorkspacesOwnFilesLetItSpeakItSpeaks() throws IOException {
        Path own = folder.resolve("config");
        Files.createDirectories(own.resolve("workspaces"));
        Files.writeString(own.resolve("workspaces/riverton.yaml"), """
                extends: core@1
                workspace: riverton
                applies_to:
                  slack: [T111]
                channels: [C42]
                """);
        Map<String, String> environment = slackAlone();
        environment.put("COACH_CONFIG_DIR", own.toString());
        try (ServingProcess coach = new ServingProcess(folder, environment)) {
            coach.awaitReady();
            Member ann = new Member(slack, new HttpPath(coach.publicPort(), Stage.SIGNING_SECRET), "U9ANN", "Ann");
            assertThat(ann.mentions("C43", "hello").ok()).isTrue();
            ann.readsPrivately("C43", "I answer in private");
            assertThat(ann.mentions("C42", "hello").ok()).isTrue();
            assertThat(slack.ledger()
                            .await(message -> message.channel().equals("C42"))
                            .onlyFor())
                    .as("everybody reads it")
                    .isEmpty();
        }
    }

    @Test
    void toldToStopItFinishesWhatPeopleWaitFor() {
        try (ServingProcess coach = new ServingProcess(folder, slackAlone())) {
            coach.awaitReady();
            slack.faults().always("chat.postMessage", new Fault.Slow(Duration.ofSeconds(1)));
            Member ann = new Member(slack, new HttpPath(coach.publicPort(), Stage.SIGNING_SECRET), "U9ANN", "Ann");
            assertThat(ann.says("start").ok()).isTrue();
            coach.terminate();

            assertThat(coach.awaitEnd()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(slack.ledger().seenBy("U9ANN", Directory.directMessage("U9ANN")))
                    .as(String.join("\n", coach.lines()))
                    .anyMatch(message -> message.shown().contains("1 of 3"));
            assertThat(coach.lines()).anyMatch(line -> line.endsWith("Service stopped"));
        }
    }

    @Test
    void everyLineOfALogForMachinesIsJsonAndBearsTheReferenceThatThePersonReads() throws IOException {
        spoilTheConversationOf(MemberId.slack(Directory.TEAM, "U9ANN"));
        Map<String, String> environment = slackAlone();
        environment.put("COACH_LOG_FORMAT", "json");
        try (ServingProcess coach = new ServingProcess(folder, environment)) {
            coach.awaitReady();
            Member ann = new Member(slack, new HttpPath(coach.publicPort(), Stage.SIGNING_SECRET), "U9ANN", "Ann");
            ann.says("xylophone orchard");
            String apology = ann.reads("Something went wrong").shown();
            coach.awaitLine(line -> line.contains("the turn failed"));
            coach.terminate();
            coach.awaitEnd();

            List<JsonNode> log = coach.lines().stream().map(ServingTest::json).toList();
            String reference = log.stream()
                    .flatMap(line -> line.findValuesAsText("reference").stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(apology).contains(reference);
            assertThat(coach.lines()).noneMatch(line -> line.contains("xylophone") || line.contains("\"Ann\""));
        }
    }

    @Test
    void anAdminPortThatIsOpenedIsWarnedOfAndAnAddressOfAnotherMachineIsRefused() {
        Map<String, String> environment = slackAlone();
        environment.put("COACH_ADMIN_HOST", "0.0.0.0");
        try (ServingProcess coach = new ServingProcess(folder, environment)) {
            assertThat(coach.awaitLine(line -> line.contains("Health and metrics are open")))
                    .contains("without a password", "COACH_ADMIN_HOST");
        }
        environment.put("COACH_ADMIN_HOST", "192.0.2.1");
        try (ServingProcess coach = new ServingProcess(folder, environment)) {
            assertThat(coach.awaitEnd()).isEqualTo(2);
            assertThat(coach.lines()).singleElement().asString().contains("192.0.2.1", "0.0.0.0");
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    /** What a damaged row looks like: the turn fails, and nothing else does. */
    private void spoilTheConversationOf(MemberId member) {
        KeySource keys = new KeySource("", folder.resolve("data/master.key"));
        try (JdbcStore store =
                JdbcStore.open(StoreSettings.sqlite(folder.resolve("coach.db")), keys, StoreListener.NONE)) {
            Instant now = Instant.parse("2026-11-01T09:00:00Z");
            store.members()
                    .keep(TurnToKeep.of("test:spoilt", now, StoredMember.stranger(member))
                            .conversation("{\"stack\":[{\"state\":\"no such state\"}]}", now))
                    .join();
        }
    }

    private Map<String, String> slackAlone() {
        return new HashMap<>(Map.of(
                "COACH_STORE_URL",
                "jdbc:sqlite:" + folder.resolve("coach.db"),
                "SLACK_API_BASE_URL",
                slack.apiBase(),
                "SLACK_BOT_TOKEN",
                Directory.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                Stage.SIGNING_SECRET));
    }

    private Map<String, String> both() {
        Map<String, String> environment = slackAlone();
        environment.put("DISCORD_TOKEN", FakeDiscord.TOKEN);
        environment.put("DISCORD_API_BASE_URL", discord.apiUrl());
        environment.put("DISCORD_GATEWAY_URL", discord.gatewayUrl());
        return environment;
    }
}
