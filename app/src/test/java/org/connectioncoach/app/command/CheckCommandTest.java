package org.connectioncoach.app.command;

import static org.assertj.core.api.Assertions.assertThat;

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
}
