package org.connectioncoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextChatTest {
    @TempDir
    private Path folder;

    @Test
    void pipedLinesLeadFromHelloToTheCard() {
        Result result = chat("start", "student", "internship", "120");

        assertThat(result.out())
                .contains("1 of 3 · Where are you right now?")
                .contains("[Student]")
                .contains("Your band: 190–320 connections");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void aFormIsAskedFieldByFieldAndAnEmptyLineSkips() {
        Result result = chat("start", "student", "internship", "120", "fine-tune", "9", "3", "", "1, 2");

        assertThat(result.out())
                .contains("Fine-tune your band (an empty line skips, cancel leaves)")
                .contains("\"9\" is not an option")
                .contains("Updated.");
    }

    @Test
    void leavesWhenAskedTo() {
        assertThat(chat("/quit", "start").out()).doesNotContain("1 of 3");
    }

    private Result chat(String... lines) {
        return new CommandLineRun(folder).typing(lines).run("chat");
    }
}
