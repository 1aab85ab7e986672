package org.connectioncoach.app.command.member;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.connectioncoach.app.question.Checked;
import org.connectioncoach.app.question.JsonLines;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach check-request}: a connection request in, a verdict out. */
@Command(
        name = "check-request",
        header = "Says whether to accept a connection request, and why.",
        description = {
            "%nPaste the note, or describe the request; a line each on standard input works too:%n",
            "  ./coach check-request \"they went to my school but they're selling insurance\"",
            "  ./coach check-request --me \"nurse in Leeds\" \"a banker in Singapore, no note\"%n",
            "(./coach check looks at content files instead.)%n"
        },
        footer = {
            "",
            "With --json every line in is one object:  {\"id\":1,\"text\":\"hi, let's connect\",\"me\":\"nurse in Leeds\"}",
            "and every line out is one: verdict, criteria, why. id and unknown keys are handed through."
        })
public final class CheckRequestCommand implements Runnable {
    private final Wiring wiring;

    @Option(names = "--json", description = "For programs: one JSON object a line, in and out.")
    private boolean json;

    @Option(names = "--me", paramLabel = "SENTENCE", defaultValue = "", description = "A sentence about you.")
    private String me = "";

    @Parameters(arity = "0..*", paramLabel = "REQUEST", description = "The note, or what the request is like.")
    private List<String> words = List.of();

    public CheckRequestCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Checked checked = wiring.fromContent().checked();
        PrintStream out = wiring.surroundings().out();
        String request = String.join(" ", words);
        if (!words.isEmpty()) {
            out.println(json ? checked.json(request, me) : checked.text(request, me));
            return;
        }
        wiring.surroundings().waitFor(json ? "one JSON object a line" : "requests, one a line");
        JsonLines lines = new JsonLines(wiring.surroundings().in());
        if (json) {
            lines.answer(
                    Set.of("text", "me"),
                    asked -> checked.json(
                            asked.path("text").asText(), asked.path("me").asText("")),
                    out);
        } else {
            lines.each(line -> out.println(checked.text(line, me)));
        }
    }
}
