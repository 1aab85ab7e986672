package org.connectioncoach.slack.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A coach in a process of its own. */
final class Child implements AutoCloseable {
    private final Process process;
    private final int port;

    Child(Path folder, String apiBase) {
        this(folder, apiBase, 0);
    }

    /** @param ahead seconds that its clock is ahead */
    Child(Path folder, String apiBase, int ahead) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.awt.headless=true",
                            "-Dorg.sqlite.tmpdir=" + folder,
                            "-cp",
                            System.getProperty("java.class.path"),
                            CoachProcess.class.getName(),
                            folder.toString(),
                            apiBase,
                            String.valueOf(ahead))
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            // A machine that knows no letter beyond ASCII: what people write and read must not care.
            builder.environment().put("LC_ALL", "C");
            process = builder.start();
            port = readPort(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException("starting a coach", e);
        }
    }

    private static int readPort(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring(5));
            }
        }
        throw new IOException("the coach ended before it was ready");
    }

    int port() {
        return port;
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
