package org.connectioncoach.content.shape;

import java.util.List;
import org.connectioncoach.content.tree.Node;

/** Turns of phrase of the check. */
final class Said {
    private Said() {}

    /** "growth, quality, curate or setup". */
    static String either(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }

    static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    static String kindOf(Node node) {
        return node instanceof Node.Items ? "a list" : "named values";
    }

    /** What a YAML 1.1 reader makes of an unquoted word; empty when nothing else than the word. */
    static String trap(Node.Leaf leaf) {
        if (leaf.quoted()) {
            return "";
        }
        return switch (leaf.kind()) {
            case TRUTH -> " without quotes is read as true or false";
            case NUMBER ->
                leaf.text().contains(":")
                        ? " without quotes is read as a number of minutes or seconds"
                        : " without quotes is read as a number";
            case DAY -> " without quotes is read as a date";
            case NOTHING, TEXT -> "";
        };
    }
}
