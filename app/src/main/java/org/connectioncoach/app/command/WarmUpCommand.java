package org.connectioncoach.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.rehearsal.Rehearsal;
import org.connectioncoach.app.serve.Service;
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
            "chat --json",
            "range --json have:300 goal:learn stage:mid_career");

    private static final String TYPED = """
            {"say":"hi"}
            {"press":"Start"}
            {"press":"Student"}
            {"choose":["Find a job or internship"]}
            {"say":"like 120"}
            {"press":"How I got this"}
            """;

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private final Wiring wiring;

    WarmUpCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        try {
            Path folder = Files.createTempDirectory("coach-warm-up");
            LINES.forEach(line -> run(line, Map.of("COACH_DATA_DIR", folder.toString())));
            rehearse(folder);
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("while warming up in a temporary folder", e);
        }
    }

    private void run(String line, Map<String, String> environment) {
        new Program(surroundings(environment)).run(line.split(" "));
    }

    private Surroundings surroundings(Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                environment,
                wiring.surroundings().home(),
                Path.of(environment.get("COACH_DATA_DIR")),
                false);
    }

    /** Serves both platforms once; what cannot be rehearsed on this machine starts more slowly, and that is all. */
    private void rehearse(Path folder) {
        try (Rehearsal rehearsal = Rehearsal.open(wiring.clock())) {
            Map<String, String> environment = new HashMap<>(rehearsal.settings());
            environment.put("COACH_DATA_DIR", folder.resolve("served").toString());
            try (Service ignored = new Wiring(surroundings(environment)).service(line -> {})) {
                rehearsal.play(ENOUGH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            wiring.surroundings().err().println("The quick start is not complete: " + e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
