package org.connectioncoach.discord.render.syntax;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that is too long for one message: at a line, else after a sentence, else at a word. */
public final class TextCutter {
    private TextCutter() {}

    public static List<String> cut(String words, int max) {
        List<String> pieces = new ArrayList<>();
        String rest = words;
        while (rest.length() > max) {
            int end = whereToCut(rest, max);
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        if (!rest.isBlank()) {
            pieces.add(rest);
        }
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    private static int whereToCut(String words, int max) {
        int line = words.lastIndexOf('\n', max - 1);
        if (line > max / 2) {
            return line + 1;
        }
        int sentence = words.lastIndexOf(". ", max - 2);
        if (sentence > max / 2) {
            return sentence + 2;
        }
        int word = words.lastIndexOf(' ', max - 1);
        if (word > max / 2) {
            return word + 1;
        }
        // Never between a backslash and what it escapes, nor within a surrogate pair.
        int end = max;
        while (end > 1 && (words.charAt(end - 1) == '\\' || Character.isHighSurrogate(words.charAt(end - 1)))) {
            end--;
        }
        return end;
    }
}
