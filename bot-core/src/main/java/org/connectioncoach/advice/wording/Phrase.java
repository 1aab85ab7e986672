package org.connectioncoach.advice.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase to look for: words in a row, where {@code a|b} is either word, {@code sell*} any word that begins so,
 * {@code ..} up to four words of the same sentence, {@code [a|b]} a word that may be missing and {@code <n>} a number.
 * Looking for it takes a bounded number of steps at each word, whatever the text.
 */
final class Phrase {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Element> elements;
    private final boolean denies;

    Phrase(String written) {
        elements = Arrays.stream(SPACES.split(written.strip())).map(Element::of).toList();
        denies = elements.stream().anyMatch(Element::holdsNegation);
    }

    /** The places it can begin with, up to and with the first that must be there. */
    List<Element> beginnings() {
        int first = 0;
        while (first < elements.size() - 1 && elements.get(first).optional()) {
            first++;
        }
        return elements.subList(0, first + 1);
    }

    /** Where it ends when it stands at this place, not denied, or -1. */
    int endAt(int from, WordLine line) {
        if (line.isDenied(from)) {
            return -1;
        }
        int to = end(line, from, 0);
        return to > from && (denies || !line.denies(from, to)) ? to : -1;
    }

    /** Where it ends, or -1. */
    private int end(WordLine line, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element wanted = elements.get(element);
        if (wanted.gap()) {
            return endAfterGap(line, at, element + 1);
        }
        int lengths = wanted.lengths(line, at);
        for (int length = 1; lengths >> length > 0; length++) {
            if ((lengths >> length & 1) == 1) {
                int end = end(line, at + length, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return wanted.optional() ? end(line, at, element + 1) : -1;
    }

    private int endAfterGap(WordLine line, int at, int element) {
        for (int skipped = 0; skipped <= Element.WIDEST_GAP && at + skipped <= line.size(); skipped++) {
            int end = end(line, at + skipped, element);
            if (end >= 0) {
                return end;
            }
            if (at + skipped < line.size() && line.word(at + skipped).equals(".")) {
                return -1;
            }
        }
        return -1;
    }
}
