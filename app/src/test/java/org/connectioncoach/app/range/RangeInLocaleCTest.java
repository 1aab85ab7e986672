package org.connectioncoach.app.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process on a machine that knows no letter beyond ASCII. */
class RangeInLocaleCTest {
    @TempDir
    private Path folder;

    @Test
    void printsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "range",
                "student",
                "jobs",
                "120");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("COACH_DATA_DIR", folder.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(printed).contains("Range 50–500", "190–320", " · ");
    }
}
