package org.connectioncoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.connectioncoach.app.CommandLineRun.Result;
import org.connectioncoach.store.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    @TempDir
    private Path folder;

    @Test
    void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
        Result result = run("dcotor");

        assertThat(result.err())
                .isEqualTo("I don't know the command 'dcotor'. Did you mean doctor?"
                        + " ./coach --help lists the commands.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purple",
                "dcotor",
                "doctor --jsno",
                "doctor now",
                "--purple",
                "help purple",
                "preview --port 99999",
                "preview --port x",
                "preview --content /nowhere",
                "chat --person"
            })
    void wrongUseIsOneLineWithARemedyAndStatusTwo(String line) {
        Result result = run(line.split(" "));

        assertThat(result.status()).as(line).isEqualTo(2);
        assertThat(result.out()).as(line).isEmpty();
        assertThat(result.err().lines()).as(line).hasSize(1);
        assertThat(result.err()).as(line).contains("./coach").doesNotContain("Exception");
    }

    @Test
    void aMissingValueIsAskedForByTheNameOfItsOption() {
        assertThat(run("chat", "--person").err())
                .isEqualTo("Still needed: --person=ID. ./coach chat --help explains it.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "-h", "doctor --help", "help doctor"})
    void helpGoesToStandardOutputAndIsASuccess(String line) {
        Result result = run(line.split(" "));

        assertThat(result.status()).as(line).isZero();
        assertThat(result.out()).as(line).contains("Usage: coach");
        assertThat(result.err()).as(line).isEmpty();
    }

    @Test
    void everythingPrintedFitsATerminal() {
        assertThat(run("--help").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void saysWhichVersionThisIs(String option) {
        Result result = run(option);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).matches("Connection Coach \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(result.lines().get(1)).startsWith("Java " + Runtime.version().feature());
        assertThat(result.lines().get(2)).isEqualTo("Store schema " + Database.newestSchema());
    }

    @ParameterizedTest
    @CsvSource({"ask, questions", "check-request, requests", "understand, what somebody may say"})
    void aPersonAtATerminalIsToldWhatIsWaitedFor(String command, String what) {
        assertThat(new CommandLineRun(folder).atATerminal().run(command).err())
                .isEqualTo("Waiting for " + what + ", one a line; Ctrl-D ends.\n");
        assertThat(new CommandLineRun(folder)
                        .atATerminal()
                        .run(command, "--json")
                        .err())
                .isEqualTo("Waiting for one JSON object a line; Ctrl-D ends.\n");
        assertThat(run(command).err()).isEmpty();
    }

    private Result run(String... arguments) {
        return new CommandLineRun(folder).run(arguments);
    }
}
