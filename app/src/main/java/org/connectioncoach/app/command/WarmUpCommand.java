package org.connectioncoach.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine.Command;

/** Does a bit of everything without a trace, so that the start script can archive the classes that were loaded. */
@Command(name = "warm-up", hidden = true, header = "Loads what the commands need; the start script calls it.")
final class WarmUpCommand implements Runnable {
    private static final List<String> LINES = List.of(
            "help",
            "help range",
            "doctor",
            "range student jobs 120",
            "preview --port 0 --and-stop",
            "range --json have:300 goal:learn stage:mid_career");

    private static final String TYPED = """
            {"say":"hi"}
            {"press":"Start"}
            {"press":"Student"}
            {"choose":["Find a job or internship"]}
            {"say":"like 120"}
            {"press":"How I got this"}
            """;

    private final Wiring wiring;

    WarmUpCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        try {
            Path folder = Files.createTempDirectory("coach-warm-up");
            LINES.forEach(line -> run(line, folder));
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("while warming up in a temporary folder", e);
        }
    }

    private void run(String line, Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Map<String, String> environment = new HashMap<>(Map.of("COACH_DATA_DIR", folder.toString()));
        new Program(new Surroundings(
                        new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)),
                        nowhere,
                        nowhere,
                        environment,
                        wiring.surroundings().home(),
                        folder,
                        false))
                .run(line.split(" "));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
