package org.connectioncoach.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.kit.HandClock;
import org.connectioncoach.slack.kit.OAuthStage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class InstallationTest {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock();
    private final FakeSlack slack = new FakeSlack();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private Store store;
    private OAuthStage stage;

    @BeforeEach
    void open() {
        store = openStore();
        stage = new OAuthStage(slack, store, clock);
        slack.directory().person("U1", "Sam", "en-US", "UTC").addProperty("team_id", "T111");
        log.start();
        root.addAppender(log);
    }

    private Store openStore() {
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

    private Ack types() {
        return types("T111", "");
    }

    private Ack types(String team, String enterprise) {
        JsonObject command = object(
                "command",
                "/coach",
                "text",
                "hi",
                "user_id",
                "U1",
                "team_id",
                team,
                "channel_id",
                "C1",
                "trigger_id",
                slack.trigger(),
                "response_url",
                slack.responseUrl("C1", "U1", ""));
        if (!enterprise.isEmpty()) {
            command.addProperty("enterprise_id", enterprise);
            command.addProperty("is_enterprise_install", "true");
        }
        return stage.door().send(Kind.COMMAND, command);
    }

    private boolean heard(Ack ack, int before) {
        return ack.ok() && stage.turns().heard().size() == before + 1;
    }

    @Test
    void installingEndsOnAPageThatSaysWhatToDoNext() {
        HttpResponse<String> page = stage.installs(slack.oauth().code("", "T111", false));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Connection Coach is installed", "/coach start", "Open in Slack");
        stage.turns().says(Reply.saying("Hello"));
        assertThat(types().json().get("text").getAsString()).isEqualTo("Hello");
        assertThat(stage.turns().last().who()).isEqualTo(MemberId.slack("T111", "U1"));
        assertThat(slack.ledger().calls("auth.test"))
                .as("asked once, not once a request")
                .isLessThanOrEqualTo(2);
        types();
        assertThat(slack.ledger().calls("auth.test")).isLessThanOrEqualTo(2);
    }

    @Test
    void nobodyIsHeardBeforeTheInstallation() {
        types();
        assertThat(stage.turns().heard()).isEmpty();
        assertThat(slack.ledger().messages().get(0).text()).contains("isn't set up in this workspace");
    }

    @Test
    void forgedStaleForeignAndUsedStatesAreRefused() {
        String code = slack.oauth().code("", "T111", false);
        HttpResponse<String> start = stage.visits(Installing.INSTALL_PATH, "");
        String state = OAuthStage.state(start);
        String cookie = OAuthStage.cookie(start);
        String forged = "AAAA" + state.substring(4);
        assertThat(stage.returns(code, forged, cookie).statusCode()).isEqualTo(400);
        assertThat(stage.returns(code, forged, "slack-app-oauth-state=" + forged)
                        .statusCode())
                .isEqualTo(400);
        assertThat(stage.returns(code, state, "").statusCode()).isEqualTo(400);
        assertThat(stage.returns(code, "", cookie).statusCode()).isEqualTo(400);
        assertThat(stage.returns(code, state, cookie).statusCode()).isEqualTo(200);
        assertThat(stage.returns(slack.oauth().code("", "T111", false), state, cookie)
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> late = stage.visits(Installing.INSTALL_PATH, "");
        clock.push(Duration.ofMinutes(11));
        assertThat(stage.returns(code, OAuthStage.state(late), OAuthStage.cookie(late))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCodeThatSlackRefusesInstallsNothing() {
        HttpResponse<String> page = stage.installs("nonsense");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("The installation didn't finish");
    }

    @Test
    void anInstallationForAWholeOrganisationServesItsTeams() {
        slack.directory().person("U1", "Sam", "en-US", "UTC").addProperty("team_id", "T5");
        assertThat(stage.installs(slack.oauth().code("E1", "", false)).statusCode())
                .isEqualTo(200);
        assertThat(heard(types("T5", "E1"), 0)).isTrue();
        assertThat(stage.turns().last().who()).isEqualTo(MemberId.slack("E1", "U1"));
        assertThat(stage.turns().last().group()).isEqualTo("T5");
    }

    private void event(String type, boolean withTokens) {
        JsonObject event = object("type", type);
        if (withTokens) {
            JsonArray bots = new JsonArray();
            bots.add("UBOT");
            event.add("tokens", object("bot", bots, "oauth", new JsonArray()));
        }
        assertThat(stage.door().send(Kind.EVENT, Payloads.event(event)).ok()).isTrue();
    }

    @Test
    void leavingRemovesTheTokensInAnyOrderAndAnyNumberOfTimes() {
        for (List<String> order : List.of(
                List.of("app_uninstalled", "tokens_revoked"),
                List.of("tokens_revoked", "app_uninstalled"),
                List.of("app_uninstalled", "app_uninstalled", "tokens_revoked", "tokens_revoked"))) {
            stage.installs(slack.oauth().code("", "T111", false));
            assertThat(store.installations().all("slack")).as("before " + order).hasSize(1);
            order.forEach(type -> event(type, type.equals("tokens_revoked")));
            assertThat(store.installations().all("slack")).as("after " + order).isEmpty();
            int before = stage.turns().heard().size();
            types();
            assertThat(stage.turns().heard()).hasSize(before);
        }
        stage.installs(slack.oauth().code("", "T111", false));
        int before = stage.turns().heard().size();
        assertThat(heard(types(), before)).as("after installing again").isTrue();
    }

    @Test
    void nothingIsSentToAWorkspaceThatLeft() {
        Outgoing message = new Outgoing(
                "m1", MemberId.slack("T111", "U1"), "T111", Address.channel("dm"), Reply.saying("x"), false, 1);
        assertThat(stage.messenger().deliver(message)).isEqualTo(new Delivery.Refused("not installed", true));
    }

    @Test
    void tokensAreRenewedOnceEvenByTwoProcesses() throws Exception {
        stage.installs(slack.oauth().code("", "T111", true));
        clock.push(Duration.ofHours(11));
        int before = slack.ledger().calls("oauth.v2.access");
        try (Store second = openStore();
                OAuthStage other = new OAuthStage(slack, second, clock)) {
            Outgoing message = new Outgoing(
                    "m1", MemberId.slack("T111", "U1"), "T111", Address.channel("dm"), Reply.saying("x"), false, 1);
            List<Delivery> both = Stream.of(stage, other)
                    .parallel()
                    .map(one -> one.messenger().deliver(message))
                    .toList();
            assertThat(both).allSatisfy(one -> assertThat(one).isInstanceOf(Delivery.Sent.class));
        }
        assertThat(slack.ledger().calls("oauth.v2.access") - before).isEqualTo(1);
        clock.push(Duration.ofHours(11));
        assertThat(heard(typesNow(), 0)).isTrue();
        assertThat(slack.ledger().calls("oauth.v2.access") - before).isEqualTo(2);
    }

    /** Signed by the pushed clock, as the door's is. */
    private Ack typesNow() {
        String body = "command=%2Fcoach&text=hi&user_id=U1&team_id=T111&channel_id=C1&trigger_id=" + slack.trigger()
                + "&response_url=x";
        long at = Instant.now(clock).getEpochSecond();
        return stage.door()
                .send(stage.door()
                        .signed(body.getBytes(StandardCharsets.UTF_8), at, "application/x-www-form-urlencoded"));
    }
}
