package org.connectioncoach.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.process.Surroundings;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: finds the command, runs it, and turns whatever goes wrong into one line. */
public final class Program {
    private final Surroundings surroundings;

    public Program(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs one command and returns the exit status: 0 for done, 1 for failed, 2 for wrong use. */
    public int run(String... arguments) {
        try {
            return commandLine().execute(chatting(arguments) ? withChat(arguments) : arguments);
        } catch (RuntimeException | Error e) {
            return failed(e);
        }
    }

    /** Options without a command are the chat's, as in {@code ./coach --person sam}. */
    private static boolean chatting(String... arguments) {
        return arguments.length > 0
                && arguments[0].startsWith("--")
                && !List.of("--help", "--version").contains(arguments[0]);
    }

    private static String[] withChat(String... arguments) {
        return Stream.concat(Stream.of("chat"), Stream.of(arguments)).toArray(String[]::new);
    }

    private CommandLine commandLine() {
        CommandLine line = CoachCommand.commandLine(new Wiring(surroundings));
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colors()));
        line.setParameterExceptionHandler((problem, typed) -> say(Wrong.use(problem), Refused.WRONG_USE));
        line.setExecutionExceptionHandler((problem, command, result) -> failed(problem));
        return line;
    }

    private Ansi colors() {
        return surroundings.environment().containsKey("NO_COLOR") ? Ansi.OFF : Ansi.AUTO;
    }

    private int failed(Throwable problem) {
        if (problem instanceof Refused refused) {
            return say(refused.words(), refused.status());
        }
        return say(Unexpected.noted(problem, surroundings), Refused.FAILED);
    }

    private int say(String line, int status) {
        surroundings.out().flush();
        surroundings.err().println(line);
        return status;
    }
}
