package org.connectioncoach.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, killed without warning after each answer. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KillTest {
    @TempDir
    private Path folder;

    @Test
    void killedAfterAnyAnswerItGoesOnWithTheNextQuestionAndAsksNothingTwice() throws IOException, InterruptedException {
        assertThat(sayThenKill("{\"say\":\"start\"}")).contains("1 of 3");
        assertThat(sayThenKill("{\"press\":\"Student\"}")).contains("2 of 3").doesNotContain("1 of 3");
        assertThat(sayThenKill("{\"say\":\"find a job\"}")).contains("3 of 3").doesNotContain("2 of 3");
        assertThat(sayThenKill("{\"say\":\"120\"}")).contains("190–320");
        assertThat(sayThenKill("{\"say\":\"why\"}")).contains("How I got 190–320");
    }

    private String sayThenKill(String line) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                // The tests' class path has a logback-test.xml of each module, which Logback would tell about.
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-cp",
                System.getProperty("java.class.path"),
                "org.connectioncoach.app.Main",
                "chat",
                "--json"));
        builder.environment().put("COACH_DATA_DIR", folder.resolve("data").toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try (PrintStream in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.println(line);
            String answer = out.readLine();
            process.destroyForcibly();
            process.waitFor();
            return String.valueOf(answer);
        }
    }
}
