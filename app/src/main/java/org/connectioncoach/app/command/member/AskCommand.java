package org.connectioncoach.app.command.member;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.connectioncoach.app.question.Answered;
import org.connectioncoach.app.question.JsonLines;
import org.connectioncoach.app.wiring.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach ask}: a question in, the curated answer with its source out. */
@Command(
        name = "ask",
        header = "Answers a question about building a network, with its source.",
        description = {
            "%nGive the question, or a line each on standard input:%n",
            "  ./coach ask \"is it rude to ignore my boss's boss\"",
            "  ./coach ask <questions.txt%n"
        },
        footer = {
            "",
            "With --json every line in is one object:  {\"id\":1,\"text\":\"how many invites can I send\"}",
            "and every line out is one: topic, answer, source, confidence, guesses; topic is out_of_scope when refused"
                    + " and null when unsure, with the three closest in guesses. id and unknown keys are handed through."
                    + " A line that is no such object is answered by an object with error, and the rest goes on."
        })
public final class AskCommand implements Runnable {
    private final Wiring wiring;

    @Option(names = "--json", description = "For programs: one JSON object a line, in and out.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What somebody asks.")
    private List<String> words = List.of();

    public AskCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Answered answered = wiring.fromContent().answered();
        PrintStream out = wiring.surroundings().out();
        String question = String.join(" ", words);
        if (!words.isEmpty()) {
            out.println(json ? answered.json(question) : answered.text(question));
            return;
        }
        wiring.surroundings().waitFor(json ? "one JSON object a line" : "questions, one a line");
        JsonLines lines = new JsonLines(wiring.surroundings().in());
        if (json) {
            lines.answer(
                    Set.of("text"), asked -> answered.json(asked.path("text").asText()), out);
        } else {
            lines.each(line -> out.println(answered.text(line)));
        }
    }
}
