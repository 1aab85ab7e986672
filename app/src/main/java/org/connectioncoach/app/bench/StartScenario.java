package org.connectioncoach.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.rehearsal.Rehearsal;

/** From the start of a process to its first answer, with an empty store; the best of several, for noise only adds. */
public final class StartScenario {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int tries;
    private final Clock clock;

    /**
     * Prepares the scenario.
     *
     * @param folder for the data of the processes that are started
     */
    public StartScenario(Path folder, int tries, Clock clock) {
        this.folder = folder;
        this.tries = tries;
        this.clock = clock;
    }

    /** How long it took, and how much memory it held then. */
    private record Start(double millis, double megabytes) {}

    private interface Starting {
        Start in(Path data) throws IOException, InterruptedException;
    }

    public Map<String, Object> run() {
        Start served = best("run", this::serve);
        Start talked = best("chat", StartScenario::talk);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("first_answer_ms", Figures.round(served.millis(), 1));
        figures.put("rss_mb", Figures.round(served.megabytes(), 1));
        figures.put("chat_first_answer_ms", Figures.round(talked.millis(), 1));
        figures.put("chat_rss_mb", Figures.round(talked.megabytes(), 1));
        figures.put("tries", tries);
        return figures;
    }

    private Start best(String name, Starting starting) {
        List<Start> starts = new ArrayList<>();
        try {
            for (int i = 0; i < tries; i++) {
                starts.add(starting.in(folder.resolve(name + i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("starting a process", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return starts.stream().min(Comparator.comparing(Start::millis)).orElseThrow();
    }

    /** {@code run}, until somebody on each platform is answered; the platforms are stand-ins on this machine. */
    private Start serve(Path data) throws IOException, InterruptedException {
        try (Rehearsal rehearsal = Rehearsal.open(clock)) {
            ProcessBuilder builder = builder(data, "run").redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(rehearsal.settings());
            long start = System.nanoTime();
            Process process = builder.start();
            try {
                if (!rehearsal.play(PATIENCE)) {
                    throw new IllegalStateException("the started process did not answer both platforms");
                }
                return started(start, process);
            } finally {
                end(process);
            }
        }
    }

    private static Start talk(Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder(data, "chat", "--json").start();
        try (Writer in = process.outputWriter(UTF_8);
                BufferedReader out = process.inputReader(UTF_8)) {
            in.write("{\"say\":\"hi\"}\n");
            in.flush();
            String answer = out.readLine();
            if (answer == null || !answer.contains("replies")) {
                throw new IllegalStateException("the started process did not answer");
            }
            return started(start, process);
        } finally {
            end(process);
        }
    }

    private static Start started(long start, Process process) {
        return new Start((System.nanoTime() - start) / 1e6, Machine.residentMegabytes(process.pid()));
    }

    private static void end(Process process) throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** The same program by the same means, archive of classes included. */
    private static ProcessBuilder builder(Path data, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.connectioncoach.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("COACH_DATA_DIR", data.toString());
        List.of("COACH_STORE_URL", "COACH_ENCRYPTION_KEY", "COACH_CONFIG_DIR", "SLACK_APP_TOKEN", "DISCORD_SHARDS")
                .forEach(builder.environment()::remove);
        return builder;
    }
}
