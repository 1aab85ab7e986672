package org.connectioncoach.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.command.Program;
import org.connectioncoach.app.process.Surroundings;

/** Runs commands in this process, with a folder of their own and everything printed at hand. */
public final class CommandLineRun {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String typed = "";
    private boolean atATerminal;

    public CommandLineRun(Path folder) {
        this.folder = folder;
        with("COACH_DATA_DIR", folder.resolve("data").toString());
        with("COACH_HTTP_PORT", "0");
        with("COACH_ADMIN_PORT", "0");
        with("COACH_PREVIEW_PORT", "0");
    }

    /** What one command printed, and how it ended. */
    public record Result(int status, String out, String err) {
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    public CommandLineRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What stands on standard input. */
    public CommandLineRun typing(String... lines) {
        typed = String.join("\n", lines) + "\n";
        return this;
    }

    /** As if a person sat there. */
    public CommandLineRun atATerminal() {
        atATerminal = true;
        return this;
    }

    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Program(new Surroundings(
                        new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        null,
                        folder,
                        atATerminal))
                .run(arguments);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
