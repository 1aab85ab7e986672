package org.connectioncoach.app.serve;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program serving, as an operator starts it; everything it prints is at hand. */
final class ServingProcess implements AutoCloseable {
    private static final Duration GENEROUS = Duration.ofSeconds(90);
    private static final Pattern PUBLIC = Pattern.compile("Public port (\\d+)\\.");
    private static final Pattern ADMIN = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    ServingProcess(Path folder, Map<String, String> environment) {
        this(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "org.connectioncoach.app.Main",
                        "run"),
                folder,
                environment);
    }

    /** Any command, such as a launcher of a package. */
    static ServingProcess of(List<String> command, Path folder, Map<String, String> environment) {
        return new ServingProcess(command, folder, environment);
    }

    private ServingProcess(List<String> command, Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("COACH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("COACH_HTTP_PORT", "0");
        builder.environment().put("COACH_ADMIN_PORT", "0");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting the program", e);
        }
        Thread reading = new Thread(this::read, "reading what it prints");
        reading.setDaemon(true);
        reading.start();
    }

    /** Without the tests' own files, which would lead the log elsewhere. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            lines.add("(no more lines: " + e.getMessage() + ")");
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    int publicPort() {
        return port(PUBLIC);
    }

    int adminPort() {
        return port(ADMIN);
    }

    private int port(Pattern pattern) {
        String line = awaitLine(printed -> pattern.matcher(printed).find());
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    String awaitLine(Predicate<String> wanted) {
        until("a line that is wanted", () -> lines.stream().anyMatch(wanted));
        return lines.stream().filter(wanted).findFirst().orElseThrow();
    }

    void until(String what, java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + GENEROUS.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for " + what + " in vain; it printed:\n" + String.join("\n", lines));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    HttpResponse<String> get(int port, String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("asking the program", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void awaitReady() {
        int admin = adminPort();
        until("readiness", () -> get(admin, "/health").statusCode() == 200);
    }

    /** As Linux tells it. */
    double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1_024.0;
        } catch (IOException e) {
            throw new UncheckedIOException("reading how much memory the program takes", e);
        }
    }

    /** What it has used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As systemd and Kubernetes do. */
    void terminate() {
        process.toHandle().destroy(); // the process itself would close what is being read
    }

    /** The exit status, once it has ended. */
    int awaitEnd() {
        until("the end of the process", () -> !process.isAlive());
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
