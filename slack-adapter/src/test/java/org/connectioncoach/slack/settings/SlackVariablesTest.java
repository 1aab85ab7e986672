package org.connectioncoach.slack.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackVariablesTest {
    @Test
    void nothingAboutSlackMeansItIsNotWanted() {
        assertThat(SlackVariables.read(Map.of("PATH", "/bin")).absent()).isTrue();
    }

    @Test
    void theModeFollowsFromTheSecrets() {
        assertThat(mode(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s")))
                .isEqualTo(Mode.HTTP);
        assertThat(mode(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")))
                .isEqualTo(Mode.SOCKET);
        Map<String, String> both =
                Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "SLACK_SIGNING_SECRET", "s");
        assertThat(mode(both)).isEqualTo(Mode.HTTP);
    }

    private static Mode mode(Map<String, String> variables) {
        Reading reading = SlackVariables.read(variables);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings()).isNotNull();
        return reading.settings().mode();
    }

    @Test
    void everyMistakeIsALineOfItsOwnAndNamesNoSecret() {
        Reading reading = SlackVariables.read(Map.of(
                "SLACK_BOT_TOKEN",
                "wrong-secret",
                "SLACK_APP_TOKEN",
                "wrong-too",
                "SLACK_MODE",
                "carrier pigeon",
                "SLACK_CLIENT_ID",
                "1",
                "COACH_HTTP_PORT",
                "many"));
        assertThat(reading.settings()).isNull();
        assertThat(reading.problems())
                .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN does not start with xoxb-"))
                .anyMatch(line -> line.startsWith("SLACK_APP_TOKEN does not start with xapp-"))
                .anyMatch(line -> line.startsWith("SLACK_MODE is neither"))
                .anyMatch(line -> line.startsWith("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET"))
                .anyMatch(line -> line.startsWith("COACH_HTTP_PORT is not a port"))
                .anyMatch(line -> line.startsWith("SLACK_SIGNING_SECRET is missing"))
                .noneMatch(line -> line.contains("wrong") || line.contains("\n"));
    }

    @Test
    void aSecretMayBeInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "xoxb-9\n");
        Reading reading =
                SlackVariables.read(Map.of("SLACK_BOT_TOKEN_FILE", file.toString(), "SLACK_SIGNING_SECRET", "s"));
        assertThat(reading.settings()).isNotNull();
        assertThat(reading.settings().botToken()).isEqualTo("xoxb-9");
        assertThat(reading.settings().toString()).doesNotContain("xoxb");
    }
}
