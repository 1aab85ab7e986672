package org.connectioncoach.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.app.settings.Closest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was typed wrongly and what to type instead. */
final class Wrong {
    private Wrong() {}

    static String use(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String help = "./" + command.getCommandSpec().qualifiedName(" ") + " --help";
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command, help);
        }
        if (problem instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream()
                    .map(argument -> argument instanceof OptionSpec option
                            ? option.longestName() + "=" + option.paramLabel()
                            : argument.paramLabel())
                    .toList();
            return "Still needed: " + String.join(", ", names) + ". " + help + " explains it.";
        }
        return firstLine(problem) + ". " + help + " shows how.";
    }

    private static String unmatched(String typed, CommandLine command, String help) {
        boolean option = typed.startsWith("-");
        List<String> known = new ArrayList<>();
        if (option) {
            command.getCommandSpec().options().forEach(spec -> known.addAll(List.of(spec.names())));
        } else {
            command.getSubcommands().forEach((name, sub) -> {
                if (!sub.getCommandSpec().usageMessage().hidden()) {
                    known.add(name);
                }
            });
        }
        Optional<String> close = Closest.to(typed, known);
        String what = option ? "the option" : known.isEmpty() ? "what to do with" : "the command";
        return "I don't know " + what + " " + shortened(typed) + ". "
                + close.map(word -> "Did you mean " + word + "? ").orElse("") + help + " lists "
                + (option ? "the options." : known.isEmpty() ? "what fits." : "the commands.");
    }

    private static String firstLine(ParameterException problem) {
        String message = Optional.ofNullable(problem.getMessage()).orElse("That is not right");
        return message.lines()
                .findFirst()
                .orElse(message)
                .replaceFirst("\\.$", "")
                .replaceFirst(" is not an int$", " is not a whole number");
    }

    private static String shortened(String typed) {
        String line = typed.replaceAll("\\p{Cntrl}", " ");
        return "'" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "'";
    }
}
