package org.connectioncoach.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.app.settings.SettingsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingToMendOnAFreshMachine() {
        Result result = coach().run("doctor");

        assertThat(result.out()).doesNotContain("mend  ");
        assertThat(result.status()).as(result.out()).isZero();
    }

    @Test
    void saysWhichTokenIsMissingAndWhereToGetIt() {
        Result result = coach().with("SLACK_APP_TOKEN", "xapp-1-A").run("doctor");

        assertThat(result.out()).contains("mend  Slack: SLACK_BOT_TOKEN is missing; copy it from OAuth & Permissions");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void recognizesATokenOfTheWrongKindWithoutPrintingIt() {
        Result result = coach().with("SLACK_APP_TOKEN", "xoxb-mixed-up")
                .with("SLACK_BOT_TOKEN", "xoxb-1")
                .with("DISCORD_TOKEN", "Bot mixed-up")
                .run("doctor");

        assertThat(result.out())
                .contains("mend  Slack: SLACK_APP_TOKEN does not look right; it starts with xapp-")
                .contains("mend  Discord: DISCORD_TOKEN does not look right")
                .doesNotContain("mixed-up");
    }

    @Test
    void namesAVariableThatLooksLikeOneOfOurs() {
        assertThat(coach().with("COACH_STORE_ULR", "jdbc:sqlite:x")
                        .run("doctor")
                        .out())
                .contains("COACH_STORE_ULR is not one of mine, so it has no effect; did you mean COACH_STORE_URL?");
    }

    @Test
    void noticesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(coach().with("COACH_ADMIN_PORT", port).run("doctor").out())
                    .contains("note  admin port: " + port + " is taken");
        }
    }

    @Test
    void aPublicPortThatSomethingElseHoldsMustBeMended() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(coach().with("COACH_HTTP_PORT", port).run("doctor").out())
                    .contains("mend  public port: " + port + " is taken by something else; stop what holds it");
        }
    }

    @Test
    void aPortThatACoachHoldsIsInOrder() throws IOException {
        HttpServer running = HttpServer.create(new InetSocketAddress(0), 0);
        running.createContext("/health", exchange -> {
            byte[] body = "{\"live\":true,\"ready\":true}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        running.start();
        try {
            String port = Integer.toString(running.getAddress().getPort());

            assertThat(coach().with("COACH_HTTP_PORT", port).run("doctor").out())
                    .contains("ok    public port: " + port + " is held by a coach");
        } finally {
            running.stop(0);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceEachWithItsRemedy() throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.write(
                config.resolve("settings.yaml"),
                "slack: { mode: http } # M\u00fcnchen".getBytes(StandardCharsets.ISO_8859_1));
        Path content = Files.createDirectories(config.resolve("content"));
        Files.writeString(content.resolve("prompts.yaml"), "menu: [");
        Result result = coach().with("COACH_CONFIG_DIR", config.toString())
                .with("COACH_STORE_URL", "postgres://coach@host/coach")
                .with("COACH_HTTP_PORT", "7000")
                .with("COACH_ADMIN_PORT", "7000")
                .with("COACH_PREVIEW_PORT", "eighty")
                .with("COACH_ADMIN_HOST", "192.0.2.1")
                .with("COACH_LOG_LEVEL", "verbose")
                .with("COACH_ENCRYPTION_KEY", "c2hvcnQ=")
                .with("SLACK_MODE", "sockets")
                .with("SLACK_SIGNING_SECRET", "xoxb-mixed-up")
                .with("DISCORD_TOKEN", "Bot mixed-up")
                .with("DISCORD_SHARDS", "4-2/3")
                .with("COACH_DATADIR", "/srv/coach")
                .run("doctor");

        assertThat(result.out())
                .contains("settings.yaml: the file is not text in UTF-8; save it as UTF-8")
                .contains("content: ", "./coach check says all of it")
                .contains(
                        "COACH_STORE_URL: store.url is not an address; start it with jdbc:sqlite: or jdbc:postgresql:")
                .contains("COACH_ADMIN_PORT: the admin port is the public port, 7000; choose another")
                .contains("COACH_PREVIEW_PORT: preview.port is \"eighty\", not a port; write a number")
                .contains("admin port: \"192.0.2.1\" is no address of this machine; write 127.0.0.1 or 0.0.0.0")
                .contains("COACH_LOG_LEVEL: log.level is \"verbose\"; choose one of error, warn, info, debug")
                .contains("encryption: COACH_ENCRYPTION_KEY: ")
                .contains(
                        "SLACK_MODE: slack.mode is \"sockets\"; choose one of http, socket, off, auto; did you mean socket?")
                .contains("Slack: SLACK_SIGNING_SECRET does not look right; copy it from Basic Information")
                .contains("Slack: SLACK_BOT_TOKEN is missing")
                .contains("Discord: DISCORD_TOKEN does not look right")
                .contains("DISCORD_SHARDS: \"4-2/3\" is not a run of shards; write first-last/total")
                .contains("COACH_DATADIR is not one of mine, so it has no effect; did you mean COACH_DATA_DIR?")
                .doesNotContain("mixed-up")
                .doesNotContain("Exception");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aStoreInMemoryWouldKeepNothing() {
        assertThat(coach().with("COACH_STORE_URL", "jdbc:sqlite::memory:")
                        .run("doctor")
                        .out())
                .contains("COACH_STORE_URL: it names no file, so nothing would be kept; write jdbc:sqlite:/FOLDER/");
    }

    @Test
    void asksForAKeyOfTheRightLength() {
        assertThat(coach().with("COACH_ENCRYPTION_KEY", "short").run("doctor").out())
                .contains(
                        "mend  encryption: COACH_ENCRYPTION_KEY: the encryption key is not base64; make one with: openssl");
    }

    @Test
    void aDamagedStoreIsSaidWithTheWayBack() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/coach.db"), "this is no database, whatever it is called");

        Result result = coach().run("doctor");

        assertThat(result.out()).contains("is damaged, or not a store of mine; bring back a backup: ./coach restore");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidAtOnce() {
        assertThat(coach().with("COACH_STORE_URL", "jdbc:postgresql://127.0.0.1:1/none")
                        .run("doctor")
                        .out())
                .contains("mend  store: PostgreSQL does not answer; start it, or mend host and port");
    }

    @Test
    void aLostKeyIsFoundBeforeTheFirstTokenIsNeeded() throws IOException {
        coach().typing("{\"say\":\"hi\"}").run("chat", "--json");
        assertThat(coach().run("doctor").out()).contains("which opens what is sealed");
        Files.move(folder.resolve("data/master.key"), folder.resolve("elsewhere.key"));

        assertThat(coach().run("doctor").out())
                .contains("mend  encryption: the store holds sealed tokens, and their key is not here");
        Result refused = coach().typing("{\"say\":\"hi\"}").run("chat", "--json");
        assertThat(refused.err()).startsWith("The encryption has a problem: ").contains("COACH_ENCRYPTION_KEY");
        assertThat(refused.status()).isEqualTo(1);
    }

    @Test
    void aKeyThatOthersMayReadIsRefusedWithTheRemedy() throws IOException {
        coach().typing("{\"say\":\"hi\"}").run("chat", "--json");
        Path key = folder.resolve("data/master.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(coach().run("doctor").out()).contains("others may read the key file " + key + "; run: chmod 600");
    }

    @Test
    void aClockThatIsOffIsComparedWithThePlatforms() throws IOException {
        HttpServer platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        platform.start();
        try {
            String address = "http://127.0.0.1:" + platform.getAddress().getPort() + "/";
            Settings settings = new SettingsLoader(
                            Map.of("DISCORD_TOKEN", "fake", "DISCORD_API_BASE_URL", address), null, folder)
                    .load()
                    .settings();
            Clock fast = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
            assertThat(new PlatformClocks(fast).look(settings)).singleElement().satisfies(finding -> {
                assertThat(finding.verdict()).isEqualTo(Finding.Verdict.MEND);
                assertThat(finding.words()).contains("ahead of Discord's; set it by NTP");
            });
            assertThat(new PlatformClocks(Clock.systemUTC()).look(settings))
                    .extracting(Finding::verdict)
                    .containsExactly(Finding.Verdict.FINE);
        } finally {
            platform.stop(0);
        }
    }

    @Test
    void programsGetEveryFindingAtOnceWithItsRemedy() throws IOException {
        Result result = coach().with("SLACK_APP_TOKEN", "xapp-1-A")
                .with("SLACK_API_BASE_URL", "http://127.0.0.1:1/")
                .with("COACH_ENCRYPTION_KEY", "short")
                .run("doctor", "--json");

        JsonNode report = new ObjectMapper().readTree(result.out());
        assertThat(report.path("ok").asBoolean(true)).isFalse();
        assertThat(report.path("to_mend").asInt()).as(result.out()).isEqualTo(2);
        assertThat(report.path("findings"))
                .filteredOn(finding -> finding.path("verdict").asText().equals("mend"))
                .allSatisfy(finding -> assertThat(finding.path("remedy").asText())
                        .as("%s", finding)
                        .isNotEmpty());
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void changesNothing() {
        coach().run("doctor");

        assertThat(folder.resolve("data")).doesNotExist();
    }

    private CommandLineRun coach() {
        return new CommandLineRun(folder);
    }
}
