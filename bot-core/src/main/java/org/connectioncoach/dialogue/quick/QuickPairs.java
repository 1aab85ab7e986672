package org.connectioncoach.dialogue.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes {@code key:value}, {@code key=value} and {@code key≈value} out of a line, in any order. */
final class QuickPairs {
    private static final Pattern KEY = Pattern.compile("(?<![\\p{L}\\d_/])([\\p{L}_]{2,20}) ?[:=≈~] ?(?!//)");

    private final List<Pair> pairs = new ArrayList<>();
    private final String rest;

    /**
     * One of them.
     *
     * @param value everything up to the next pair or comma; it may hold more than the value
     */
    record Pair(String key, String value) {}

    private QuickPairs(String rest, List<Pair> pairs) {
        this.rest = rest;
        this.pairs.addAll(pairs);
    }

    static QuickPairs in(String line) {
        List<Pair> pairs = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String part : line.split("[,;]\\s+|,(?=\\p{L})")) {
            Matcher matcher = KEY.matcher(part);
            String key = "";
            int from = 0;
            while (matcher.find()) {
                add(pairs, rest, key, part.substring(from, matcher.start()));
                key = matcher.group(1).toLowerCase(Locale.ROOT);
                from = matcher.end();
            }
            add(pairs, rest, key, part.substring(from));
        }
        return new QuickPairs(rest.toString().strip(), pairs);
    }

    private static void add(List<Pair> pairs, StringBuilder rest, String key, String value) {
        if (key.isEmpty()) {
            rest.append(' ').append(value.strip());
        } else {
            pairs.add(new Pair(key, value.strip()));
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** What stands outside of pairs. */
    String rest() {
        return rest;
    }
}
