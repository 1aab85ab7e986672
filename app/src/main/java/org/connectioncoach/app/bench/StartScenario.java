package org.connectioncoach.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the start of a process to its first answer, with an empty store; the best of several, for noise only adds. */
public final class StartScenario {
    private final Path folder;
    private final int tries;

    /**
     * Prepares the scenario.
     *
     * @param folder for the data of the processes that are started
     */
    public StartScenario(Path folder, int tries) {
        this.folder = folder;
        this.tries = tries;
    }

    public Map<String, Object> run() {
        double best = Double.MAX_VALUE;
        double resident = 0;
        for (int i = 0; i < tries; i++) {
            long start = System.nanoTime();
            try {
                Process process = start(folder.resolve("start" + i));
                try (Writer in = process.outputWriter(UTF_8);
                        BufferedReader out = process.inputReader(UTF_8)) {
                    in.write("{\"say\":\"hi\"}\n");
                    in.flush();
                    String answer = out.readLine();
                    double millis = (System.nanoTime() - start) / 1e6;
                    if (answer == null || !answer.contains("replies")) {
                        throw new IllegalStateException("the started process did not answer");
                    }
                    if (millis < best) {
                        best = millis;
                        resident = Machine.residentMegabytes(process.pid());
                    }
                } finally {
                    process.waitFor(20, TimeUnit.SECONDS);
                    process.destroy();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("starting a process", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("first_answer_ms", Figures.round(best, 1));
        figures.put("rss_mb", Figures.round(resident, 1));
        figures.put("tries", tries);
        return figures;
    }

    /** The same program by the same means, archive of classes included. */
    private static Process start(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.connectioncoach.app.Main"));
        command.addAll(List.of("chat", "--json"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("COACH_DATA_DIR", data.toString());
        builder.environment().remove("COACH_STORE_URL");
        return builder.start();
    }
}
