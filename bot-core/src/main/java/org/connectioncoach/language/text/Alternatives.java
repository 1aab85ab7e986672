package org.connectioncoach.language.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes a regular expression apart: its alternatives, and the letters with which each may begin. */
final class Alternatives {
    private static final int LETTERS = 128;

    /** Longer ends are not written out for each of their beginnings. */
    private static final int LONG = 120;

    private Alternatives() {}

    /** What stands between the bars, groups at the beginning multiplied out. */
    static List<String> in(String regex) {
        List<String> found = new ArrayList<>();
        for (String alternative : split(regex)) {
            String bare = alternative.startsWith("\\b") ? alternative.substring(2) : alternative;
            int close = bare.startsWith("(?:") ? closing(bare, 0) : -1;
            if (close > 0 && !quantified(bare, close + 1) && bare.length() - close < LONG) {
                String rest = bare.substring(close + 1);
                for (String inner : in(bare.substring(3, close))) {
                    found.add(inner + rest);
                }
            } else {
                found.add(bare);
            }
        }
        return found;
    }

    /** Letters that may come first; all of them where that cannot be told, 0 standing for what is no ASCII. */
    static BitSet firstLetters(String regex) {
        BitSet letters = new BitSet(LETTERS);
        for (String alternative : split(regex)) {
            letters.or(firstOf(alternative));
        }
        return letters;
    }

    private static BitSet firstOf(String regex) {
        BitSet letters = new BitSet(LETTERS);
        int at = 0;
        while (at < regex.length()) {
            int end;
            BitSet here;
            if (regex.startsWith("(?!", at) || regex.startsWith("(?<", at) || regex.startsWith("(?=", at)) {
                at = closing(regex, at) + 1;
                continue;
            }
            if (regex.startsWith("\\b", at)) {
                at += 2;
                continue;
            }
            char letter = regex.charAt(at);
            if (letter == '(') {
                end = closing(regex, at) + 1;
                here = firstLetters(regex.substring(at + (regex.startsWith("(?:", at) ? 3 : 1), end - 1));
            } else if (Character.isLetterOrDigit(letter)) {
                end = at + 1;
                here = new BitSet(LETTERS);
                here.set(letter < LETTERS ? letter : 0);
            } else {
                return all();
            }
            letters.or(here);
            if (end >= regex.length() || "?*{".indexOf(regex.charAt(end)) < 0) {
                return letters;
            }
            at = regex.charAt(end) == '{' ? regex.indexOf('}', end) + 1 : end + 1;
            at += at < regex.length() && regex.charAt(at) == '?' ? 1 : 0;
        }
        return all(); // may be empty
    }

    private static BitSet all() {
        BitSet letters = new BitSet(LETTERS);
        letters.set(0, LETTERS);
        return letters;
    }

    private static boolean quantified(String regex, int at) {
        return at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
    }

    private static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < regex.length(); at++) {
            char letter = regex.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '(') {
                at = closing(regex, at);
            } else if (letter == '[') {
                at = regex.indexOf(']', at);
            } else if (letter == '|') {
                parts.add(regex.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(regex.substring(from));
        return parts;
    }

    private static int closing(String regex, int open) {
        int depth = 0;
        for (int at = open; at < regex.length(); at++) {
            char letter = regex.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '[') {
                at = regex.indexOf(']', at);
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no end of a group in " + regex);
    }
}
