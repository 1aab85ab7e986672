package org.connectioncoach.slack.surface;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Every surface, the same over both ways in; nothing that leaves may break a rule of Slack. */
abstract class SurfaceTest {
    protected final ScriptedTurns turns = new ScriptedTurns();
    protected Stage stage;
    protected Member sam;

    abstract Mode mode();

    @BeforeEach
    void open() {
        stage = new Stage(mode(), turns);
        sam = stage.member("U1", "Sam");
    }

    @AfterEach
    void close() {
        stage.close();
        assertThat(stage.slack().ledger().violations()).isEmpty();
    }
}
