package org.connectioncoach.app.command.author;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.report.ContentReport;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.content.ContentCheck.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach check}: the content files, not a request. */
@Command(
        name = "check",
        header = "Reads the content files and says what needs attention.",
        description = {
            "%nReads what the coach says the way the program does, and prints everything that needs attention at"
                    + " once: file:line, how much it matters, what it is about, and what to do.%n",
            "A Stop keeps a file from being served; the last good version stays. A Check should be read by somebody; a"
                    + " Tip could make it better.%n"
        },
        footer = {
            "",
            "With --json it prints one object: publishable, changes, stops, checks, tips, findings; every finding has"
                    + " file, line, level (stop, check or tip), id, what and remedy.",
            "",
            "Exit status: 0 when everything can be published, 1 when something stops it.",
            "To check a connection request: ./coach check-request"
        })
public final class CheckCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder with content and workspaces in it. Without one: the folder named by"
                    + " COACH_CONFIG_DIR, or else what the program ships with.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    @Option(
            names = "--confusion",
            arity = "0..1",
            paramLabel = "SUBJECT",
            fallbackValue = "",
            description = "Tries examples and shows which meaning is taken for which: stage, topics or requests;"
                    + " without a subject, all three.")
    private @Nullable String confusion;

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "Examples of your own for one subject: a line each of what it is, a tab, and the text;"
                    + " for requests, a sentence about the member may stand between, with a tab on each side.")
    private @Nullable Path examples;

    public CheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw Refused.wrongUse("There is no folder " + folder + ". Name one with content files in it, or none.");
        }
        if (confusion != null) {
            new ConfusionTables(wiring, folder).print(confusion, examples);
            return 0;
        }
        Report report = wiring.fromContent().checkContent(folder);
        PrintStream out = wiring.surroundings().out();
        if (json) {
            out.println(ContentReport.of(report));
        } else {
            report.findings().forEach(finding -> out.println(finding.sentence()));
            out.println(report.summary());
        }
        return report.publishable() ? 0 : 1;
    }
}
