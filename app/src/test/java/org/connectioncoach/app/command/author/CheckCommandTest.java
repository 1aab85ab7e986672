package org.connectioncoach.app.command.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("workspaces"));
    }

    @Test
    void whatIsShippedCanBePublished() {
        Result result = new CommandLineRun(folder).run("check");

        assertThat(result.out()).startsWith("Good to publish:");
        assertThat(result.status()).isZero();
    }

    @Test
    void aBrokenFileIsNamedWithItsLineAndStopsThePublishing() throws IOException {
        Files.writeString(folder.resolve("workspaces/riverton.yaml"), "workspace: riverton\nnmaes: {}\n");

        Result result = new CommandLineRun(folder).run("check", folder.toString());

        assertThat(result.out()).contains("riverton.yaml:2").contains("Can't publish yet");
        assertThat(result.status()).as(result.out()).isEqualTo(1);
    }

    @Test
    void theOperatorsOwnFolderIsCheckedWhenNoneIsNamed() throws IOException {
        Files.writeString(folder.resolve("workspaces/riverton.yaml"), "workspace: riverton\nnmaes: {}\n");

        Result result = new CommandLineRun(folder)
                .with("COACH_CONFIG_DIR", folder.toString())
                .run("check");

        assertThat(result.out()).contains("riverton.yaml:2");
    }

    @Test
    void aFolderThatDoesNotExistIsWrongUse() {
        Result result = new CommandLineRun(folder)
                .run("check", folder.resolve("nowhere").toString());

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("There is no folder ").hasLineCount(1);
    }

    @Test
    void showsWhichVerdictIsTakenForWhich() throws IOException {
        Path examples = folder.resolve("mine.tsv");
        Files.writeString(examples, "pass\tHe sells insurance.\naccept\tnurse\tHe sells insurance.\n");

        Result result =
                new CommandLineRun(folder).run("check", "--confusion=requests", "--examples", examples.toString());

        assertThat(result.out()).startsWith("requests: 1 of 2 right").contains("accept     1");
        assertThat(result.status()).isZero();
    }

    @Test
    void whatCannotBeTriedIsWrongUse() {
        Result result = new CommandLineRun(folder).run("check", "--confusion=moods");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("stage, topics or requests");
    }

    @Test
    void programsGetEveryFindingWithItsPlaceAndRemedy() throws IOException {
        Files.writeString(folder.resolve("workspaces/riverton.yaml"), "workspace: riverton\nnmaes: {}\n");

        Result result = new CommandLineRun(folder).run("check", "--json", folder.toString());

        assertThat(result.lines()).as(result.out()).hasSize(1);
        JsonNode report = new ObjectMapper().readTree(result.out());
        assertThat(report.path("publishable").isBoolean()).isTrue();
        assertThat(report.path("publishable").asBoolean()).isFalse();
        assertThat(report.path("stops").asInt()).isPositive();
        JsonNode misspelled = report.path("findings").path(2);
        assertThat(misspelled.path("file").asText()).as(result.out()).isEqualTo("riverton.yaml");
        assertThat(misspelled.path("line").asInt()).as(result.out()).isEqualTo(2);
        assertThat(misspelled.path("level").asText()).isEqualTo("stop");
        assertThat(misspelled.path("what").asText()).contains("nmaes");
        assertThat(misspelled.path("remedy").asText()).isNotEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void programsHearThatEverythingCanBePublished() throws IOException {
        Result result = new CommandLineRun(folder).run("check", "--json");

        assertThat(new ObjectMapper().readTree(result.out()).path("publishable").asBoolean())
                .isTrue();
        assertThat(result.status()).isZero();
    }
}
