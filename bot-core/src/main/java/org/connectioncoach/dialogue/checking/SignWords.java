package org.connectioncoach.dialogue.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.Judgement;
import org.connectioncoach.advice.request.Verdict;
import org.connectioncoach.advice.request.reading.Reading;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;

/** Good signs and warnings in words. */
public final class SignWords {
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

    private final RequestReader reader;
    private final Script script;

    public SignWords(RequestReader reader, Script script) {
        this.reader = reader;
        this.script = script;
    }

    /** With the words that gave each sign: "one good sign (something shared: “same school”) and no warning sign". */
    public String with(Map<Criterion, String> because) {
        List<String> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        because.forEach((criterion, words) -> (criterion.kind() == Criterion.Kind.GOOD ? good : bad)
                .add(script.words(CheckPrompt.SIGN_SAID, "sign", reader.shortly(criterion), "words", words)));
        return both(good, bad);
    }

    /** What was read and what was set aside, complete on its own. */
    public String why(Reading reading, Judgement judgement) {
        List<String> parts = new ArrayList<>();
        parts.add(
                reading.ticks().isEmpty()
                        ? script.words(CheckPrompt.READ_NOTHING)
                        : script.words(CheckPrompt.READ, "signs", with(reading.because())));
        if (judgement.setAside().contains(Criterion.AVOID_SELLING)) {
            parts.add(script.words(CheckPrompt.RECRUITER));
        }
        if (judgement.setAside().contains(Criterion.AVOID_OUTSIDE_GEO_LANG)) {
            parts.add(script.words(CheckPrompt.PLACE));
        }
        return String.join(" ", parts);
    }

    /** The verdict as a piece of advice. */
    public String advice(Verdict verdict) {
        return script.words(Verdicts.title(verdict));
    }

    /** Every sign that counted, for the head of a sentence. */
    String counted(Judgement judgement) {
        List<String> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        judgement.ticks().stream()
                .filter(criterion -> !judgement.setAside().contains(criterion))
                .forEach(criterion ->
                        (criterion.kind() == Criterion.Kind.GOOD ? good : bad).add(reader.shortly(criterion)));
        return Naming.capital(both(good, bad));
    }

    private String both(List<String> good, List<String> bad) {
        return script.words(
                CheckPrompt.SIGNS,
                "good",
                signs(good, CheckPrompt.GOOD_NONE, CheckPrompt.GOOD_ONE, CheckPrompt.GOOD_SOME),
                "bad",
                signs(bad, CheckPrompt.BAD_NONE, CheckPrompt.BAD_ONE, CheckPrompt.BAD_SOME));
    }

    private String signs(List<String> names, CheckPrompt none, CheckPrompt one, CheckPrompt some) {
        String all = String.join(", ", names);
        return switch (names.size()) {
            case 0 -> script.words(none);
            case 1 -> script.words(one, "names", all);
            default -> script.words(some, "n", NUMBERS.get(names.size()), "names", all);
        };
    }
}
