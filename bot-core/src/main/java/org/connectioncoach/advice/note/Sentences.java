package org.connectioncoach.advice.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a note into its sentences; joined by spaces they give the note again. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”')]*(?=\\s|$)|\\n+");
    private static final Pattern FINISHED = Pattern.compile(".*[.!?…][\"”')]*$", Pattern.DOTALL);

    private Sentences() {}

    static List<String> of(String note) {
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

    /** The words with a full stop where they have no end. */
    static String finished(String words) {
        return words.isEmpty() || FINISHED.matcher(words).matches() ? words : words + ".";
    }
}
