package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectioncoach.message.Reply;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void turnsOfAChannelAreAGapApartAndChannelsDoNotWaitForEachOther() {
        Pace pace = new Pace(Duration.ofSeconds(10));
        assertThat(pace.take("D1")).isLessThan(Duration.ofSeconds(1));
        assertThat(pace.take("D1")).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
        assertThat(pace.take("D1")).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
        assertThat(pace.take("D2")).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void aPauseMovesTheNextTurn() {
        Pace pace = new Pace(Duration.ofMillis(1));
        pace.pause("D1", Duration.ofSeconds(30));
        assertThat(pace.ahead("D1")).isGreaterThan(Duration.ofSeconds(29));
        assertThat(pace.ahead("D2")).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void slackNeverSeesTwoMessagesASecondInAChannel() {
        ScriptedTurns turns = new ScriptedTurns();
        try (Stage stage = new Stage(Mode.HTTP, turns, Pace.ONE_A_SECOND, drawing -> new byte[] {1})) {
            stage.slack().paced();
            Member sam = stage.member("U1", "Sam");
            turns.says(Reply.saying("one"), Reply.saying("two"), Reply.saying("three"));
            sam.says("hi");
            sam.reads("three");
            assertThat(stage.slack().ledger().violations()).isEmpty();
        }
    }
}
