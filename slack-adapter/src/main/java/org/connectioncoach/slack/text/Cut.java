package org.connectioncoach.slack.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps words within a limit, in UTF-16 units, without cutting through a character. */
public final class Cut {
    private static final String MORE = "…";

    private Cut() {}

    /** The words, or as much of them as fits with an ellipsis; cut between words where one is near. */
    public static String to(String words, int limit) {
        if (words.length() <= limit) {
            return words;
        }
        int end = end(words, limit - MORE.length());
        return words.substring(0, end).stripTrailing() + MORE;
    }

    /** The words in pieces that each fit, cut after a line, a sentence or a word, whichever is nearest the limit. */
    public static List<String> pieces(String words, int limit) {
        List<String> pieces = new ArrayList<>();
        String rest = words;
        while (rest.length() > limit) {
            int end = end(rest, limit);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String words, int limit) {
        int floor = limit / 2;
        for (String boundary : new String[] {"\n", ". ", " "}) {
            int at = words.lastIndexOf(boundary, limit - boundary.length());
            if (at >= floor) {
                return at + boundary.length();
            }
        }
        boolean splitsPair = Character.isHighSurrogate(words.charAt(limit - 1));
        return splitsPair ? limit - 1 : limit;
    }
}
