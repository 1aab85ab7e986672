package org.connectioncoach.language.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Many wordings of one thing, found fast: a regular expression that begins at a word. Where {@link Pattern} tries all of
 * its alternatives at every letter, this one follows the letters of each word down a tree of their beginnings, and tries
 * those that it finds there. Outcomes are the same for texts with a space between all tokens.
 */
public final class Wording {
    private static final Pattern CAPTURING = Pattern.compile("(?<!\\\\)\\((?!\\?)");

    private final Signpost<Lazy> beginnings;

    private Wording(List<String> alternatives) {
        List<Set<String>> all = alternatives.stream().map(Beginnings::of).toList();
        beginnings = Signpost.over(all, places -> new Lazy(joined(alternatives, places)));
    }

    /**
     * A wording.
     *
     * @param regex as for {@link Pattern}; each of its alternatives says with {@code \b} that it begins at a word, or
     *     with {@code ^} that it begins the text
     */
    public static Wording of(String regex) {
        assert !Pattern.compile(regex).pattern().isEmpty() : "found wrong in tests, where it costs nobody's time";
        List<String> alternatives = Alternatives.atWord(regex);
        boolean numbered = CAPTURING.matcher(regex).find();
        return new Wording(numbered ? List.of(regex) : alternatives);
    }

    /** Whether a text holds it. */
    public boolean in(String text) {
        return next(text, 0) != null;
    }

    /** Whether it is the whole text. */
    public boolean is(String text) {
        Lazy fitting = beginnings.at(text, 0);
        return fitting != null && fitting.matcher(text, 0).matches();
    }

    /** Its first place in a text. */
    public Optional<MatchResult> firstIn(String text) {
        return Optional.ofNullable(next(text, 0));
    }

    /** Its places in a text, in order; none overlaps another. */
    public List<MatchResult> allIn(String text) {
        List<MatchResult> all = new ArrayList<>();
        for (Matcher match = next(text, 0); match != null; match = next(text, match.end())) {
            all.add(match);
        }
        return all;
    }

    /** The words at which it begins, as places in a text; one may begin within another. */
    public List<Integer> beginsIn(String text) {
        List<Integer> all = new ArrayList<>();
        for (Matcher match = next(text, 0); match != null; match = next(text, match.start() + 1)) {
            all.add(match.start());
        }
        return all;
    }

    /** The text with other words in every place. */
    public String replacedIn(String text, String by) {
        List<MatchResult> all = allIn(text);
        if (all.isEmpty()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        int kept = 0;
        for (MatchResult match : all) {
            replaced.append(text, kept, match.start()).append(by);
            kept = match.end();
        }
        return replaced.append(text, kept, text.length()).toString();
    }

    private @Nullable Matcher next(String text, int from) {
        int at = from == 0 || text.charAt(from - 1) == ' ' ? from : word(text, from);
        while (at < text.length()) {
            Lazy fitting = beginnings.at(text, at);
            Matcher matcher = fitting == null ? null : fitting.matcher(text, at);
            if (matcher != null && matcher.lookingAt() && matcher.end() > at) {
                return matcher;
            }
            at = word(text, at);
        }
        return null;
    }

    /** Where the next word begins. */
    private static int word(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space + 1;
    }

    private static String joined(List<String> alternatives, BitSet places) {
        return places.stream().mapToObj(alternatives::get).collect(Collectors.joining("|"));
    }

    /** Compiled when a text first comes near. */
    private static final class Lazy {
        private final String regex;
        private volatile @Nullable Pattern compiled;

        Lazy(String regex) {
            this.regex = regex;
        }

        Matcher matcher(String text, int from) {
            Pattern pattern = compiled;
            if (pattern == null) {
                pattern = Pattern.compile(regex);
                compiled = pattern;
            }
            return pattern.matcher(text)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .region(from, text.length());
        }
    }
}
