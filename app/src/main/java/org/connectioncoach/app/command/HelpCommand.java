package org.connectioncoach.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code ./coach help}, with or without a command to explain. */
@Command(name = "help", header = "Lists the commands, or explains one.")
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "What to explain, such as range.")
    private @Nullable String topic;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine top = Objects.requireNonNull(spec).commandLine().getParent();
        CommandLine explained = topic == null ? top : top.getSubcommands().get(topic);
        if (explained == null) {
            throw new UnmatchedArgumentException(top, List.of(String.valueOf(topic)));
        }
        PrintWriter out = top.getOut();
        explained.usage(out);
        out.flush();
        return 0;
    }
}
