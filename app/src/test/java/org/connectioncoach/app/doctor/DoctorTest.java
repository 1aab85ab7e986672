package org.connectioncoach.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
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
    void recognisesATokenOfTheWrongKindWithoutPrintingIt() {
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
    void asksForAKeyOfTheRightLength() {
        assertThat(coach().with("COACH_ENCRYPTION_KEY", "short").run("doctor").out())
                .contains("mend  encryption: COACH_ENCRYPTION_KEY is not 32 bytes in Base64");
    }

    private CommandLineRun coach() {
        return new CommandLineRun(folder);
    }
}
