package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import java.util.List;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.report.LettersReport;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.pending.Letter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./coach letters}. */
@Command(
        name = "letters",
        header = "Lists messages that could not be delivered.",
        description = {
            "%nA message that leaves on its own is tried for about an hour. What is given up, or may or may not have"
                    + " arrived, is listed here for 30 days: when, to whom (an id), and the platform's own error code."
                    + " No word of a message is shown. The coach may run meanwhile.%n"
        },
        footer = {
            "",
            "With --json it prints one object: dead and doubtful; every letter has id, platform, to, attempts, reason, at."
        })
public final class LettersCommand implements Runnable {
    private final Wiring wiring;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many of each, the newest first (50).")
    private int limit = 50;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    public LettersCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        if (limit < 1) {
            throw Refused.wrongUse("--limit is at least 1.");
        }
        PrintStream out = wiring.surroundings().out();
        try (Store store = wiring.store()) {
            List<Letter> dead = store.outbox().deadLetters(limit);
            List<Letter> doubtful = store.outbox().doubtfulLetters(limit);
            if (json) {
                out.println(LettersReport.of(dead, doubtful));
                return;
            }
            print("Given up", dead, out);
            print("In doubt", doubtful, out);
        }
    }

    private static void print(String heading, List<Letter> letters, PrintStream out) {
        out.println(heading + ": " + (letters.isEmpty() ? "none." : letters.size() + "."));
        letters.forEach(letter -> out.println("  " + LettersReport.line(letter)));
    }
}
