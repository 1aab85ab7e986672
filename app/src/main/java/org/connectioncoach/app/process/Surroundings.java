package org.connectioncoach.app.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process touches outside itself, so that a test can hand in its own.
 *
 * @param out for answers, in UTF-8 whatever the locale
 * @param err for everything that is not an answer
 * @param home the folder of the program, as the start script names it; null where only the jar is at hand
 * @param userHome the home folder of the person who runs it
 * @param interactive whether a person sits at a terminal
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        @Nullable Path home,
        Path userHome,
        boolean interactive) {
    /** The name of the system property by which the start script says where the program is. */
    public static final String HOME = "coach.home";

    public static Surroundings ofProcess() {
        String home = System.getProperty(HOME, "");
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                home.isEmpty() ? null : Path.of(home),
                Path.of(System.getProperty("user.home", ".")),
                System.console() != null);
    }

    /** Says to a person at a terminal what is waited for; a program or a file is told nothing. */
    public void waitFor(String what) {
        if (interactive) {
            err.println("Waiting for " + what + "; Ctrl-D ends.");
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
