package org.connectioncoach.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.connectioncoach.slack.kit.HandClock;
import org.connectioncoach.slack.kit.OAuthStage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A workspace, and the adapter as it is installed there. No token may be readable anywhere afterwards. */
abstract class InAWorkspace {
    @TempDir
    private Path folder;

    final HandClock clock = new HandClock();
    final FakeSlack slack = new FakeSlack();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    Store store;
    OAuthStage stage;

    @BeforeEach
    void open() {
        store = openStore();
        stage = new OAuthStage(slack, store, clock);
        slack.directory().person("U1", "Sam", "en-US", "UTC").addProperty("team_id", "T111");
        log.start();
        root.addAppender(log);
    }

    Store openStore() {
        return JdbcStore.open(
                StoreSettings.sqlite(folder.resolve("coach.db")),
                new KeySource("", folder.resolve("key")),
                StoreListener.NONE);
    }

    @AfterEach
    void noTokenIsReadableAnywhere() throws IOException {
        root.detachAppender(log);
        stage.close();
        store.close();
        assertThat(slack.ledger().violations()).isEmpty();
        slack.close();
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains("xox") || line.contains("client-secret") || line.contains("code1"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("xoxb-", "xoxe-");
            }
        }
    }

    Ack types() {
        return types("T111", "");
    }

    Ack types(String team, String enterprise) {
        return types(team, enterprise, "U1");
    }

    Ack types(String team, String enterprise, String user) {
        JsonObject command = object(
                "command",
                "/coach",
                "text",
                "hi",
                "user_id",
                user,
                "team_id",
                team,
                "channel_id",
                "C1",
                "trigger_id",
                slack.trigger(),
                "response_url",
                slack.responseUrl("C1", user, ""));
        if (!enterprise.isEmpty()) {
            command.addProperty("enterprise_id", enterprise);
            command.addProperty("is_enterprise_install", "true");
        }
        return stage.door().send(Kind.COMMAND, command);
    }

    boolean heard(Ack ack, int before) {
        return ack.ok() && stage.turns().heard().size() == before + 1;
    }
}
