package org.connectioncoach.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests in a process of its own, so that it can be killed. */
public final class ChildJvm implements AutoCloseable {
    private final String name;
    private final Process process;
    private final BufferedReader out;

    /**
     * Starts a program with the class path of the tests, on a machine that knows no letter beyond ASCII: what people write
     * and read must not care.
     *
     * @param temporary where native libraries are unpacked
     */
    public ChildJvm(Class<?> program, Path temporary, String... arguments) {
        name = program.getSimpleName();
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Dorg.sqlite.tmpdir=" + temporary,
                "-cp",
                tests,
                program.getName()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("LC_ALL", "C");
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("starting " + name, e);
        }
        out = process.inputReader();
    }

    /** Waits for a line that begins so, and returns the rest of it. Once; what it says later is passed over. */
    public String says(String beginning) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(beginning)) {
                    passOverTheRest();
                    return line.substring(beginning.length());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading what " + name + " says", e);
        }
        throw new AssertionError(name + " ended before it said \"" + beginning + "\"");
    }

    /** Nobody who reads no more may hold up whoever writes. */
    private void passOverTheRest() {
        Thread passing = new Thread(
                () -> {
                    try {
                        out.transferTo(Writer.nullWriter());
                    } catch (IOException killed) {
                        return;
                    }
                },
                name + "-out");
        passing.setDaemon(true);
        passing.start();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
