package org.connectioncoach.app.chaos.replica;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./coach run} as a process, on the same ports however often it is started. */
public final class Replica implements AutoCloseable {
    private static final Duration TO_START = Duration.ofSeconds(90);

    private final Map<String, String> environment;
    private final Path folder;
    private final int port = Ports.free();
    private final int adminPort = Ports.free();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final List<Instant> deaths = new CopyOnWriteArrayList<>();
    private Process process;

    /** Starts it; {@link #awaitReady} waits until it serves. */
    public Replica(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = new HashMap<>(environment);
        this.process = launch();
    }

    private Process launch() {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classPath(),
                "org.connectioncoach.app.Main",
                "run"));
        builder.environment().putAll(environment);
        builder.environment().put("COACH_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("COACH_HTTP_PORT", Integer.toString(port));
        builder.environment().put("COACH_ADMIN_PORT", Integer.toString(adminPort));
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("replica.log").toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting a replica", e);
        }
    }

    /** Without the tests' own files, which would lead the log elsewhere. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Everything it has logged since its first start. */
    public String log() {
        try {
            return Files.readString(folder.resolve("replica.log"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading a replica's log", e);
        }
    }

    /** Killed, and started again with another address of its database. */
    public void move(String url) {
        kill();
        environment.put("COACH_STORE_URL", url);
        startAgain();
        awaitReady();
    }

    public int port() {
        return port;
    }

    /** Waits until it says that both platforms reach it. */
    public Replica awaitReady() {
        long end = System.nanoTime() + TO_START.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("the replica is not ready; its log is " + folder.resolve("replica.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return this;
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while a replica started", e);
        }
    }

    /** When it was killed so far. */
    public List<Instant> deaths() {
        return deaths;
    }

    /** As {@code kill -9} does, at any moment. */
    public void kill() {
        deaths.add(Instant.now());
        process.destroyForcibly().onExit().join();
    }

    public void startAgain() {
        process = launch();
    }

    /** Stands still from now on, as in a long pause of the machine. */
    public void pause() {
        signal("-STOP");
    }

    public void goOn() {
        signal("-CONT");
    }

    private void signal(String which) {
        try {
            new ProcessBuilder("kill", which, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("kill " + which, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
