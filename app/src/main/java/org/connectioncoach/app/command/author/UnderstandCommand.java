package org.connectioncoach.app.command.author;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.understand.UnderstandLines;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.language.Expecting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach understand}: for authors who want to see what the coach makes of a sentence. */
@Command(
        name = "understand",
        header = "Shows what the coach makes of what people type.",
        description = {
            "%nGive the words, or a line each on standard input:%n",
            "  ./coach understand --expecting stage \"third yr nursing, on placement rn\"",
            "  ./coach understand --expecting count <answers.txt%n"
        },
        footer = {
            "",
            "With --json every line in is one object:  {\"id\":1,\"text\":\"like 120\",\"expecting\":\"count\"}",
            "and every line out is one: meaning, stage, count, goals, confirm, confidence, guesses; id and unknown keys"
                    + " are handed through."
        })
public final class UnderstandCommand implements Runnable {
    private final Wiring wiring;

    @Option(names = "--json", description = "For programs: one JSON object a line, in and out.")
    private boolean json;

    @Option(
            names = "--expecting",
            paramLabel = "QUESTION",
            defaultValue = "nothing",
            description = "The open question: stage, goals, count, confirm, plan, reminder or nothing.")
    private String question = "nothing";

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What somebody says.")
    private List<String> words = List.of();

    public UnderstandCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Expecting expecting = UnderstandLines.expecting(question)
                .orElseThrow(() -> Refused.wrongUse("--expecting takes one of " + UnderstandLines.names() + "."));
        UnderstandLines lines = wiring.fromContent().understanding();
        PrintStream out = wiring.surroundings().out();
        if (!words.isEmpty()) {
            out.println(lines.json(String.join(" ", words), expecting));
            return;
        }
        wiring.surroundings().waitFor(json ? "one JSON object a line" : "what somebody may say, one a line");
        BufferedReader in =
                new BufferedReader(new InputStreamReader(wiring.surroundings().in(), StandardCharsets.UTF_8));
        try {
            if (json) {
                lines.json(in, out);
            } else {
                lines.words(expecting, in, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading what is typed", e);
        }
    }
}
