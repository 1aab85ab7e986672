package org.connectioncoach.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.settings.Settings.LogSettings.Level;
import org.connectioncoach.app.settings.SettingsLoader.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void shippedSettingsHaveNoProblemAndKeepEverythingInOneFile() {
        Loaded loaded = load();

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.settings().storesInFile()).isTrue();
        assertThat(loaded.settings().ports()).isEqualTo(new Settings.Ports("0.0.0.0", 8080, "127.0.0.1", 8081, 8088));
        assertThat(loaded.settings().slack().mode()).isEqualTo(SlackSettings.Mode.OFF);
        assertThat(loaded.settings().slack().publicChannels()).isEmpty();
        assertThat(loaded.settings().downloadHosts()).contains("files.slack.com", "cdn.discordapp.com");
    }

    @Test
    void ownFileChangesSingleEntriesAndTheEnvironmentWinsOverBoth() throws IOException {
        own("http: { port: 9000 }\nadmin: { port: 9001 }\nslack: { public_channels: [C1, C2] }\n");
        environment.put("COACH_ADMIN_PORT", "9100");

        Settings settings = load().settings();

        assertThat(settings.ports().http()).isEqualTo(9000);
        assertThat(settings.ports().admin()).isEqualTo(9100);
        assertThat(settings.ports().preview()).isEqualTo(8088);
        assertThat(settings.slack().publicChannels()).containsExactlyInAnyOrder("C1", "C2");
    }

    @Test
    void everySecretMayBeInAFile() throws IOException {
        for (String name : List.of("SLACK_APP_TOKEN", "SLACK_BOT_TOKEN", "DISCORD_TOKEN", "COACH_ENCRYPTION_KEY")) {
            environment.put(
                    name + "_FILE",
                    Files.writeString(folder.resolve(name), "from " + name + "\n")
                            .toString());
        }
        environment.put("SLACK_BOT_TOKEN", "xoxb-wins");

        Settings settings = load().settings();

        assertThat(settings.slack().mode()).isEqualTo(SlackSettings.Mode.SOCKET);
        assertThat(Secret.words(settings.slack().appToken())).contains("from SLACK_APP_TOKEN");
        assertThat(Secret.words(settings.slack().botToken())).contains("xoxb-wins");
        assertThat(Secret.words(settings.discord().token())).contains("from DISCORD_TOKEN");
        assertThat(Secret.words(settings.encryptionKey())).contains("from COACH_ENCRYPTION_KEY");
    }

    @Test
    void aSecretsFileThatCannotBeReadIsNamed() {
        environment.put("DISCORD_TOKEN_FILE", "/nowhere/token");

        assertThat(load().problems())
                .containsExactly(new Problem(
                        "DISCORD_TOKEN_FILE",
                        "I can't read /nowhere/token",
                        "check that it exists and that I may read it"));
    }

    @Test
    void channelsAndTheAddressOfThePublicPortAreVariablesToo() {
        environment.put("SLACK_CHANNELS", "C1,C2");
        environment.put("DISCORD_PUBLIC_CHANNELS", "3, 4");
        environment.put("COACH_HTTP_HOST", "127.0.0.1");

        Settings settings = load().settings();

        assertThat(settings.slack().publicChannels()).containsExactlyInAnyOrder("C1", "C2");
        assertThat(settings.discord().publicChannels()).containsExactlyInAnyOrder("3", "4");
        assertThat(settings.ports().address()).isEqualTo("127.0.0.1");
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlaceAndARemedy() throws IOException {
        own("http:\n  port: 80a\nadmin:\n  prot: 8081\nlog:\n  level: inof\nslack:\n  bot_token: xoxb-1\n");
        environment.put("DISCORD_SHARDS", "3-1/2");
        environment.put("COACH_STORE_URL", "mysql://db");

        List<String> problems =
                load().problems().stream().map(Problem::toString).toList();

        String file = folder.resolve("settings.yaml").toString();
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        file + ":4 · I don't know the setting admin.prot · did you mean admin.port?",
                        file + ":8 · I don't know the setting slack.bot_token · it is kept out of files:"
                                + " set the environment variable SLACK_BOT_TOKEN",
                        file + ":2 · http.port is \"80a\", not a port · write a number from 1 to 65535, or 0 for any",
                        file
                                + ":6 · log.level is \"inof\" · choose one of error, warn, info, debug; did you mean info?",
                        "DISCORD_SHARDS · \"3-1/2\" is not a run of shards · write first-last/total, such as 0-3/16",
                        "COACH_STORE_URL · store.url is not an address · start it with jdbc:sqlite: or"
                                + " jdbc:postgresql:");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
        own("http:\n  port: \"8080\n");

        assertThat(load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(folder.resolve("settings.yaml") + ":")
                        .contains("not readable as YAML"));
    }

    @Test
    void wordsThatOldYamlTakesForTruthValuesStayWords() throws IOException {
        own("slack: { mode: off }\nlog: { level: error }\n");

        assertThat(load().problems()).isEmpty();
        assertThat(load().settings().slack().mode()).isEqualTo(SlackSettings.Mode.OFF);
        assertThat(load().settings().log().level()).isEqualTo(Level.ERROR);
    }

    @Test
    void waysIntoSlackFollowFromTheSecretsAtHand() {
        environment.put("SLACK_APP_TOKEN", "xapp-1");
        assertThat(load().settings().slack().mode()).isEqualTo(SlackSettings.Mode.SOCKET);

        environment.put("SLACK_SIGNING_SECRET", "abc");
        assertThat(load().problems().toString()).contains("SLACK_MODE=socket or SLACK_MODE=http");

        environment.put("SLACK_MODE", "http");
        assertThat(load().problems()).isEmpty();
        assertThat(load().settings().slack().mode()).isEqualTo(SlackSettings.Mode.HTTP);
    }

    @Test
    void runsOfShardsAreRead() {
        environment.put("DISCORD_SHARDS", "4-7/16");
        assertThat(load().settings().discord().shards()).isEqualTo(new DiscordSettings.Shards(4, 7, 16));
    }

    @Test
    void secretsAreNeverPrinted() {
        environment.put("SLACK_BOT_TOKEN", "xoxb-very-secret");
        environment.put("DISCORD_TOKEN", "also.very.secret");
        environment.put("COACH_ENCRYPTION_KEY", "most-secret");

        assertThat(load().toString()).doesNotContain("secret");
    }

    @Test
    void aMissingConfigFolderIsAProblemAndNotACrash() {
        environment.put("COACH_CONFIG_DIR", folder.resolve("nowhere").toString());

        assertThat(load().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("COACH_CONFIG_DIR"));
    }

    private void own(String yaml) throws IOException {
        Files.writeString(folder.resolve("settings.yaml"), yaml);
        environment.put("COACH_CONFIG_DIR", folder.toString());
    }

    private Loaded load() {
        return new SettingsLoader(environment, null, folder).load();
    }
}
