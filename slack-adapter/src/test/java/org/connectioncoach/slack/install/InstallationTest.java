package org.connectioncoach.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.kit.OAuthStage;
import org.junit.jupiter.api.Test;

class InstallationTest extends InAWorkspace {
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

    @Test
    void colleaguesInOtherTeamsOfTheOrganisationAreServedAndItsGuestsAreNot() {
        stage.installs(slack.oauth().code("E1", "", false));
        slack.directory().person("U1", "Guest", "en-US", "UTC").addProperty("team_id", "T9");
        assertThat(types("T5", "E1").ok()).isTrue();
        assertThat(stage.turns().heard()).isEmpty();
        JsonObject colleague = slack.directory().person("U2", "Kim", "en-US", "UTC");
        colleague.addProperty("team_id", "T6");
        colleague.add("enterprise_user", object("id", "U2", "enterprise_id", "E1"));
        assertThat(heard(types("T5", "E1", "U2"), 0)).isTrue();
    }
}
