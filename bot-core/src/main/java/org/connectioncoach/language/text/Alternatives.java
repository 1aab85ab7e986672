package org.connectioncoach.language.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a regular expression apart at its bars. */
final class Alternatives {
    private Alternatives() {}

    /**
     * Its alternatives in the order in which they are tried, each saying where it begins: {@code \b(?:one|two) more} is
     * {@code \bone more} and {@code \btwo more}.
     */
    static List<String> atWord(String regex) {
        List<String> found = new ArrayList<>();
        for (String alternative : split(regex)) {
            if (!alternative.startsWith("\\b") && !alternative.startsWith("^") && !alternative.startsWith("(?<")) {
                throw new IllegalArgumentException(
                        "\"" + alternative + "\" does not say that it begins at a word, in " + regex);
            }
            int close = alternative.startsWith("\\b(?:") ? end(alternative, 2) : 0;
            boolean apart =
                    close > 0 && (close == alternative.length() || "?*+{".indexOf(alternative.charAt(close)) < 0);
            if (apart) {
                String rest = alternative.substring(close);
                split(alternative.substring(5, close - 1)).forEach(inner -> found.add("\\b" + inner + rest));
            } else {
                found.add(alternative);
            }
        }
        return found;
    }

    /** What stands between the bars. */
    static List<String> split(String regex) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < regex.length(); at = end(regex, at)) {
            if (regex.charAt(at) == '|') {
                parts.add(regex.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(regex.substring(from));
        return parts;
    }

    /** Where the letter, group, class or escape ends that begins at a place. */
    static int end(String regex, int at) {
        return switch (regex.charAt(at)) {
            case '\\' -> at + 2;
            case '(' -> closing(regex, at) + 1;
            case '[' -> regex.indexOf(']', at) + 1;
            default -> at + 1;
        };
    }

    private static int closing(String regex, int open) {
        for (int at = open + 1; at < regex.length(); at = end(regex, at)) {
            if (regex.charAt(at) == ')') {
                return at;
            }
        }
        throw new IllegalArgumentException("no end of a group in " + regex);
    }
}
