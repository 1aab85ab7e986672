package org.connectioncoach.advice.note.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.advice.note.NoteWords;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Takes out of a note what says nothing, and changes no word of the rest. */
final class NoteCutter {
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");
    private static final Pattern SPACE_BEFORE = Pattern.compile(" +([,.!?;:])");
    private static final Pattern DOUBLE = Pattern.compile("([,;:])\\s*(?=[,.;:!?])");
    private static final Pattern GREETING = Pattern.compile(
            "^((?:hi|hello|hey|dear|good)\\b[^,.!?\\n]{0,30}[,.!])\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Phrases sentences;
    private final List<Pattern> words = new ArrayList<>();

    NoteCutter(NoteWords notes) {
        sentences = new Phrases(notes.cutSentences());
        notes.cutWords()
                .forEach(word -> words.add(Pattern.compile(
                        "(?<![\\p{L}\\p{N}'-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}'-]),?",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** The shorter note; empty when there was nothing to take out, or nothing would be left. */
    Optional<String> cut(String note, int limit) {
        List<String> kept = new ArrayList<>();
        Matcher greeted = GREETING.matcher(note);
        boolean greets = greeted.matches();
        if (greets) {
            kept.add(greeted.group(1));
        }
        for (String sentence : Sentences.of(greets ? greeted.group(2) : note)) {
            if (sentences.in(WordLine.of(sentence)).isEmpty()) {
                kept.add(sentence);
            }
        }
        String shorter = tidy(String.join(" ", kept));
        for (Pattern word : words) {
            if (shorter.length() <= limit) {
                break;
            }
            shorter = tidy(word.matcher(shorter).replaceAll(""));
        }
        boolean says = shorter.split("\\s+").length >= 4;
        return says && shorter.length() < note.length() ? Optional.of(shorter) : Optional.empty();
    }

    private static String tidy(String words) {
        String spaced =
                SPACE_BEFORE.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("$1");
        return DOUBLE.matcher(spaced).replaceAll("").strip();
    }
}
