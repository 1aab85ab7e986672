package org.connectioncoach.app.command;

import org.connectioncoach.app.command.author.CheckCommand;
import org.connectioncoach.app.command.author.PreviewCommand;
import org.connectioncoach.app.command.author.UnderstandCommand;
import org.connectioncoach.app.command.member.AskCommand;
import org.connectioncoach.app.command.member.ChatCommand;
import org.connectioncoach.app.command.member.CheckRequestCommand;
import org.connectioncoach.app.command.member.RangeCommand;
import org.connectioncoach.app.command.operate.BackupCommand;
import org.connectioncoach.app.command.operate.BenchCommand;
import org.connectioncoach.app.command.operate.DoctorCommand;
import org.connectioncoach.app.command.operate.LettersCommand;
import org.connectioncoach.app.command.operate.RestoreCommand;
import org.connectioncoach.app.command.operate.RunCommand;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach} itself: it names the commands. */
@Command(
        name = "coach",
        header = "Connection Coach: a LinkedIn network that fits you.",
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "%nTalks with people on Slack and on Discord, and shows it in your browser or in this terminal.%n",
        commandListHeading = "%nCommands (./coach help COMMAND explains one):%n",
        footer = {
            "",
            "Without a command, the preview opens. A first try:",
            "  ./coach range student jobs 120",
            "  ./coach doctor",
            "",
            "The README explains settings and tokens."
        })
public final class CoachCommand implements Runnable {
    private final Wiring wiring;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Says which version this is, on which Java, and the number of its store's schema.")
    private boolean version;

    private CoachCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    public static CommandLine commandLine(Wiring wiring) {
        CommandLine line = new CommandLine(new CoachCommand(wiring));
        line.addSubcommand(new PreviewCommand(wiring));
        line.addSubcommand(new ChatCommand(wiring));
        line.addSubcommand(new RangeCommand(wiring));
        line.addSubcommand(new UnderstandCommand(wiring));
        line.addSubcommand(new AskCommand(wiring));
        line.addSubcommand(new CheckRequestCommand(wiring));
        line.addSubcommand(new CheckCommand(wiring));
        line.addSubcommand(new RunCommand(wiring));
        line.addSubcommand(new DoctorCommand(wiring));
        line.addSubcommand(new LettersCommand(wiring));
        line.addSubcommand(new BackupCommand(wiring));
        line.addSubcommand(new RestoreCommand(wiring));
        line.addSubcommand(new BenchCommand(wiring));
        line.addSubcommand(new HelpCommand());
        line.addSubcommand(new WarmUpCommand(wiring));
        line.getCommandSpec().versionProvider(new ProgramVersion());
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpWidth(100);
        return line;
    }

    /** Without a command, the page opens: what a newcomer came to see. */
    @Override
    public void run() {
        new PreviewCommand(wiring).run();
    }

    /** Whether help was asked for; the parser answers it. */
    boolean help() {
        return help;
    }

    /** Whether the version was asked for; the parser answers that too. */
    boolean version() {
        return version;
    }
}
