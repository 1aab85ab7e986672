package org.connectioncoach.discord.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.connectioncoach.discord.fake.FakeDiscord;

/** {@link RealBot} in a process of its own, so that it can be killed. */
public final class BotProcess {
    private final Process process;

    public BotProcess(Path database, FakeDiscord discord) {
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-cp",
                tests,
                RealBot.class.getName(),
                database.toString(),
                discord.apiUrl(),
                discord.gatewayUrl());
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException problem) {
            throw new UncheckedIOException("starting the bot's process", problem);
        }
    }

    /** Waits until it is connected. */
    public BotProcess ready() {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            String line = out.readLine();
            while (line != null && !line.equals("ready")) {
                line = out.readLine();
            }
            if (line == null) {
                throw new AssertionError("the bot's process ended before it was ready");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("reading what the bot's process says", problem);
        }
        return this;
    }

    /** As {@code kill -9} does. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
