package org.connectioncoach.advice.note.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a note into its sentences; joined by spaces they give the note again. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”')]*(?=\\s|$)|\\n+");
    private static final Pattern FINISHED = Pattern.compile(".*[.!?…][\"”')]*$", Pattern.DOTALL);

    private static final Set<String> OPENERS = Set.of(
            "We", "Your", "My", "Our", "The", "It", "Thanks", "Thank", "Last", "At", "After", "This", "That", "You",
            "When", "As", "In", "On", "May", "Let", "One", "Both", "Reading", "Seeing", "Since", "Through");

    private Sentences() {}

    public static List<String> of(String note) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(note);
        int from = 0;
        while (end.find()) {
            keep(sentences, note.substring(from, end.end()));
            from = end.end();
        }
        keep(sentences, note.substring(from));
        return sentences;
    }

    private static void keep(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    /** A sentence that follows "Hi Ana,": its first letter small where its first word is no name and not "I". */
    public static String afterComma(String sentence) {
        String first = sentence.split("[\\s']", 2)[0];
        return OPENERS.contains(first)
                ? first.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /** The words with a full stop where they have no end. */
    public static String finished(String words) {
        return words.isEmpty() || FINISHED.matcher(words).matches() ? words : words + ".";
    }
}
