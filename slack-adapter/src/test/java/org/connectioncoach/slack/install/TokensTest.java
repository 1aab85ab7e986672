package org.connectioncoach.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.kit.OAuthStage;
import org.connectioncoach.slack.kit.door.Door.Ack;
import org.connectioncoach.slack.kit.door.Door.Kind;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.junit.jupiter.api.Test;

/** What becomes of tokens: renewed in time by one process alone, removed when a workspace leaves. */
class TokensTest extends InAWorkspace {
    private static final String RENEW = "oauth.v2.access";

    private void event(String type, boolean withTokens) {
        assertThat(stage.door().send(Kind.EVENT, departure(type, withTokens)).ok())
                .isTrue();
    }

    private static JsonObject departure(String type, boolean withTokens) {
        JsonObject event = object("type", type);
        if (withTokens) {
            JsonArray bots = new JsonArray();
            bots.add("UBOT");
            event.add("tokens", object("bot", bots, "oauth", new JsonArray()));
        }
        return Payloads.event(event);
    }

    private void leaves(String enterprise, String team) {
        JsonObject event = departure("app_uninstalled", false);
        JsonObject authorization = event.getAsJsonArray("authorizations").get(0).getAsJsonObject();
        authorization.addProperty("enterprise_id", enterprise);
        authorization.addProperty("team_id", team);
        assertThat(stage.door().send(Kind.EVENT, event).ok()).isTrue();
    }

    private Delivery delivers() {
        return stage.messenger()
                .deliver(new Outgoing(
                        "m1",
                        MemberId.slack("T111", "U1"),
                        "T111",
                        Address.channel("dm"),
                        Reply.saying("x"),
                        false,
                        1));
    }

    @Test
    void whoLeavesOneWorkspaceOfAnOrganisationKeepsWhatIsKeptForTheOthers() {
        stage.installs(slack.oauth().code("E1", "T1", false));
        stage.installs(slack.oauth().code("E1", "T2", false));
        MemberId sam = MemberId.slack("E1", "U1");
        Instant now = Instant.now(clock);
        store.members()
                .keep(TurnToKeep.of("slack:Ev1", now, StoredMember.stranger(sam))
                        .profile("{}", now))
                .join();
        leaves("E1", "T1");
        assertThat(store.installations().all("slack")).hasSize(1);
        store.retention().apply(now.plus(Duration.ofDays(31)));
        assertThat(store.members().find(sam)).as("T2 still has the app").isPresent();
        leaves("E1", "T2");
        store.retention().apply(now.plus(Duration.ofDays(62)));
        assertThat(store.members().find(sam)).isEmpty();
    }

    @Test
    void aRenewalThatFailsIsNotTriedAgainAtEveryMessage() {
        stage.installs(slack.oauth().code("", "T111", true));
        clock.push(Duration.ofHours(11));
        int before = slack.ledger().calls(RENEW);
        slack.faults().always(RENEW, new Fault.Refuses("internal_error"));
        for (int i = 0; i < 3; i++) {
            assertThat(delivers()).isInstanceOf(Delivery.Sent.class);
        }
        assertThat(slack.ledger().calls(RENEW) - before).isEqualTo(1);
        clock.push(Duration.ofMinutes(2));
        delivers();
        assertThat(slack.ledger().calls(RENEW) - before).isEqualTo(2);
    }

    @Test
    void noAcknowledgementWaitsForARenewalWhileTheTokenIsGood() {
        stage.installs(slack.oauth().code("", "T111", true));
        clock.push(Duration.ofHours(11));
        int before = slack.ledger().calls(RENEW);
        CompletableFuture<?> goOn = new CompletableFuture<>();
        slack.faults().next(RENEW, new Fault.Held(goOn));
        assertThat(heard(typesNow(), 0)).isTrue();
        assertThat(slack.ledger().calls(RENEW) - before).isZero();
        goOn.complete(null);
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
        clock.push(Duration.ofHours(12).minusMinutes(5));
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
