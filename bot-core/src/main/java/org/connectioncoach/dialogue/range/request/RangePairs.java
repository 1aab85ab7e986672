package org.connectioncoach.dialogue.range.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes {@code key:value}, {@code key=value} and {@code key≈value} out of a line, in any order. */
final class RangePairs {
    private static final String KEYS =
            "stage|goals?|have|count|number|connections|field|team|density|geo|experience|style";
    /** A known key with any spacing; any other word only where its value follows at once, as in {@code color:red}. */
    private static final Pattern KEY = Pattern.compile(
            "(?<![\\p{L}\\d_/'])(?:(" + KEYS + ")\\s*[:=≈]\\s*|([\\p{L}_]{2,20})[:=≈](?=[\\p{L}\\d]))",
            Pattern.CASE_INSENSITIVE);

    private final List<Pair> pairs = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();

    /**
     * One of them.
     *
     * @param value everything up to the next pair or comma; it may hold more than the value
     */
    record Pair(String key, String value) {
        String firstWord() {
            String word = value.split("\\s+", 2)[0];
            return word.length() > 40 ? word.substring(0, 40) + "…" : word;
        }
    }

    static RangePairs in(String line) {
        RangePairs found = new RangePairs();
        for (String part : line.split("[,;](?!\\d)")) {
            Matcher matcher = KEY.matcher(part);
            String key = "";
            int from = 0;
            while (matcher.find()) {
                found.add(key, part.substring(from, matcher.start()));
                key = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toLowerCase(Locale.ROOT);
                from = matcher.end();
            }
            found.add(key, part.substring(from));
        }
        return found;
    }

    private void add(String key, String value) {
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
        return rest.toString();
    }
}
