package org.connectioncoach.language.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many wordings of one thing, found fast: a regular expression of alternatives that each begin at a word. Only those are
 * tried at a word that may begin with its first letter, where {@link Pattern} would try all of them.
 */
public final class Wording {
    private static final int LETTERS = 128;

    private final List<Pattern> patterns = new ArrayList<>();
    private final int[][] byLetter = new int[LETTERS][];

    /** @param regex as for {@link Pattern}, without groups that capture */
    public static Wording of(String regex) {
        return new Wording(regex);
    }

    private Wording(String regex) {
        List<StringBuilder> merged = new ArrayList<>();
        List<List<Integer>> places = new ArrayList<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            merged.add(new StringBuilder());
            places.add(new ArrayList<>());
        }
        for (String alternative : Alternatives.in(regex)) {
            BitSet first = Alternatives.firstLetters(alternative);
            boolean shared = first.cardinality() > 1;
            if (shared) {
                patterns.add(Pattern.compile(alternative));
            }
            for (int letter = first.nextSetBit(0); letter >= 0; letter = first.nextSetBit(letter + 1)) {
                if (shared) {
                    places.get(letter).add(patterns.size() - 1);
                } else {
                    StringBuilder known = merged.get(letter);
                    known.append(known.length() == 0 ? "" : "|").append(alternative);
                }
            }
        }
        for (int letter = 0; letter < LETTERS; letter++) {
            if (merged.get(letter).length() > 0) {
                patterns.add(Pattern.compile(merged.get(letter).toString()));
                places.get(letter).add(0, patterns.size() - 1);
            }
            byLetter[letter] =
                    places.get(letter).stream().mapToInt(place -> place).toArray();
        }
    }

    /** Whether the text, with a space between all tokens, holds one of the wordings. */
    public boolean in(String text) {
        Matcher[] matchers = new Matcher[patterns.size()];
        for (int at = 0; at < text.length(); at++) {
            if (begins(text, at) && end(matchers, text, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The text with every wording replaced. */
    public String replacedIn(String text, String by) {
        Matcher[] matchers = new Matcher[patterns.size()];
        StringBuilder replaced = null;
        int kept = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = at >= kept && begins(text, at) ? end(matchers, text, at) : -1;
            if (end >= 0) {
                replaced = replaced == null ? new StringBuilder() : replaced;
                replaced.append(text, kept, at).append(by);
                kept = end;
            }
        }
        return replaced == null
                ? text
                : replaced.append(text, kept, text.length()).toString();
    }

    /** Where a wording that begins here ends, or -1. */
    private int end(Matcher[] matchers, String text, int at) {
        char first = text.charAt(at);
        for (int place : byLetter[first < LETTERS ? first : 0]) {
            Matcher matcher = matchers[place];
            if (matcher == null) {
                matcher = patterns.get(place)
                        .matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                matchers[place] = matcher;
            }
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static boolean begins(String text, int at) {
        return text.charAt(at) != ' ' && (at == 0 || text.charAt(at - 1) == ' ');
    }
}
