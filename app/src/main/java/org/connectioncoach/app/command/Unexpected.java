package org.connectioncoach.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.wiring.Wiring;

/** What nobody foresaw: the trace goes to a file, the person gets one line with a reference to it. */
final class Unexpected {
    private Unexpected() {}

    static String noted(Throwable problem, Surroundings surroundings) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        String reference =
                Integer.toString(trace.toString().hashCode() & 0x7fffffff, 36).toUpperCase(Locale.ROOT);
        try {
            Path file = new Wiring(surroundings).logFolder().resolve("errors.log");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    reference + System.lineSeparator() + trace,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return "Something went wrong on my side (reference " + reference + "). The details are in " + file
                    + "; please send them along when you report it.";
        } catch (IOException | RuntimeException e) {
            return "Something went wrong on my side (" + problem.getClass().getSimpleName() + ", reference " + reference
                    + "), and the log could not be written.";
        }
    }
}
