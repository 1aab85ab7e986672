package org.connectioncoach.app.command.operate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.connectioncoach.app.bench.Bench;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach bench}. */
@Command(
        name = "bench",
        header = "Measures this program on this machine; docs/performance.md explains the figures.",
        description = {
            "%nScenarios:",
            "  turns   a conversation of six turns, over and over, kept after each turn",
            "  idle    memory while many stored conversations wait",
            "  start   a fresh process until its first answer: run with both platforms, and chat",
            "  floor   what the bare machine and database can do, to set the rest against%n",
            "Nothing of yours is touched: the figures come from a folder of their own, which is removed.%n"
        })
public final class BenchCommand implements Runnable {
    private final Wiring wiring;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "turns (default), idle, start or floor.")
    private String scenario = "turns";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "Where turns are kept: memory, sqlite (default) or postgres.")
    private String store = "sqlite";

    @Option(
            names = "--url",
            paramLabel = "JDBC_URL",
            description =
                    "A PostgreSQL database to fill, for --store postgres; without it COACH_STORE_URL, if nobody is in it.")
    private String url = "";

    @Option(names = "--threads", paramLabel = "N", description = "People who talk at once (16).")
    private int threads = 16;

    @Option(names = "--seconds", paramLabel = "N", description = "How long to measure (10).")
    private int seconds = 10;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Different people; stored conversations for idle (1000).")
    private int people = 1_000;

    @Option(names = "--dir", paramLabel = "FOLDER", description = "A folder on the disk to measure (the data folder).")
    private Path folder = Path.of("");

    @Option(names = "--floor", description = "Measures the floor in the same run, and the ratio to it.")
    private boolean floor;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    public BenchCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        if (threads < 1 || seconds < 1 || people < 1) {
            throw Refused.wrongUse("--threads, --seconds and --people are at least 1.");
        }
        String database = BenchDatabase.of(store, url, wiring::settings);
        Path scratch = scratch();
        try {
            print(measure(new Bench(wiring.coaches(), wiring.clock(), scratch, database)));
        } finally {
            remove(scratch);
        }
    }

    private Map<String, Object> measure(Bench bench) {
        Duration time = Duration.ofSeconds(seconds);
        return switch (scenario) {
            case "turns" -> bench.turns(store, threads, people, time, floor);
            case "idle" -> bench.idle(store, people);
            case "start" -> bench.start();
            case "floor" -> bench.floor(time);
            default ->
                throw Refused.wrongUse(
                        "There is no scenario \"" + scenario + "\". There are: turns, idle, start, floor.");
        };
    }

    private Path scratch() {
        Path parent = folder.toString().isEmpty() ? wiring.settings().dataDir() : folder;
        try {
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, "bench");
        } catch (IOException e) {
            throw Refused.failed("I can't write to " + parent + ". Name another folder by --dir.");
        }
    }

    private void print(Map<String, Object> figures) {
        PrintStream out = wiring.surroundings().out();
        if (json) {
            try {
                out.println(new ObjectMapper().writeValueAsString(figures));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("writing the figures", e);
            }
        } else {
            figures.forEach((name, figure) -> out.println(String.format(Locale.ROOT, "%-28s %s", name, figure)));
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + folder, e);
        }
    }
}
