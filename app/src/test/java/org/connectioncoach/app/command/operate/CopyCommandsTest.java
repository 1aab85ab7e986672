package org.connectioncoach.app.command.operate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCommandsTest {
    @TempDir
    private Path folder;

    private Path store;
    private Path backup;

    @BeforeEach
    void somebodyTalks() {
        store = folder.resolve("data/coach.db");
        backup = folder.resolve("backups/monday.db");
        say("ana");
    }

    @Test
    void programsLearnWhatABackupHolds() throws IOException {
        JsonNode report = json(coach().run("backup", "--json", backup.toString()));

        assertThat(report.path("ok").asBoolean()).as("%s", report).isTrue();
        assertThat(report.path("file").asText()).isEqualTo(backup.toString());
        assertThat(report.path("bytes").asLong()).isEqualTo(Files.size(backup));
        assertThat(report.path("members").asLong()).isEqualTo(1);
        assertThat(report.path("last_word").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(report.path("aside").isNull()).isTrue();
    }

    @Test
    void nobodyButTheOwnerMayReadACopy() throws IOException {
        coach().run("backup", backup.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    void programsLearnWhereTheEarlierStoreIsKept() throws IOException {
        coach().run("backup", backup.toString());
        say("ben");

        Result refused = coach().run("restore", "--json", backup.toString());
        assertThat(json(refused).path("reason").asText()).isEqualTo("would_lose");
        assertThat(refused.err()).contains("Say --force to set them aside");
        assertThat(refused.status()).isEqualTo(1);

        JsonNode report = json(coach().run("restore", "--json", "--force", backup.toString()));
        assertThat(report.path("ok").asBoolean()).as("%s", report).isTrue();
        assertThat(report.path("file").asText()).isEqualTo(store.toString());
        assertThat(report.path("members").asLong()).isEqualTo(1);
        assertThat(Path.of(report.path("aside").asText())).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRefusalHasAReasonThatProgramsKnow() throws IOException {
        assertThat(json(coach().run(
                                        "restore",
                                        "--json",
                                        folder.resolve("none.db").toString()))
                        .path("reason")
                        .asText())
                .isEqualTo("not_a_store");
        Files.delete(store);
        Result refused = coach().run("backup", "--json", backup.toString());
        assertThat(json(refused).path("ok").asBoolean(true)).isFalse();
        assertThat(json(refused).path("reason").asText()).isEqualTo("no_store");
        assertThat(refused.status()).isEqualTo(1);
    }

    @Test
    void whoWaitsForALargeCopyHearsHowFarItIs() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Announced announced = new Announced(new PrintStream(told, true, StandardCharsets.UTF_8));

        announced.copied(0, 300L << 20);
        announced.copied(1L << 20, 300L << 20);
        announced.copied(150L << 20, 300L << 20);
        announced.copied(300L << 20, 300L << 20);

        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Copying 300 MB: 0 %", "Copying 300 MB: 50 %", "Copying 300 MB: 100 %");
    }

    @Test
    void aSmallCopyIsNotTalkedAbout() {
        assertThat(coach().run("backup", backup.toString()).err()).isEmpty();
    }

    private void say(String person) {
        coach().typing("{\"say\":\"hi\"}").run("chat", "--json", "--person", person);
    }

    private static JsonNode json(Result result) throws IOException {
        return new ObjectMapper().readTree(result.out());
    }

    private CommandLineRun coach() {
        return new CommandLineRun(folder);
    }
}
