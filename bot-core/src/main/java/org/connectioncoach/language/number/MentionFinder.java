package org.connectioncoach.language.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectioncoach.language.number.Mention.Bound;
import org.connectioncoach.language.numeral.Numeral;
import org.jspecify.annotations.Nullable;

/** Finds every number of a message, joins ranges, and asks {@link Surroundings} what each counts. */
final class MentionFinder {
    private static final Set<String> NOT_ONE = Set.of(
            "no",
            "this",
            "that",
            "which",
            "any",
            "every",
            "some",
            "the",
            "wrong",
            "right",
            "last",
            "next",
            "other",
            "only",
            "new",
            "another",
            "each",
            "same",
            "single",
            "previous",
            "first",
            "second",
            "good",
            "better",
            "best");

    private final List<String> tokens;

    MentionFinder(List<String> tokens) {
        this.tokens = tokens;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Numeral numeral = Numeral.at(tokens, at);
            if (numeral == null || isPronoun(numeral)) {
                at++;
                continue;
            }
            Mention mention = mention(numeral);
            found.add(mention);
            at = mention.to();
        }
        return found;
    }

    private boolean isPronoun(Numeral numeral) {
        if (numeral.to() - numeral.from() > 1 || !tokens.get(numeral.from()).equals("one")) {
            return false;
        }
        String before = word(numeral.from() - 1);
        String after = word(numeral.to());
        if (Set.of("the", "only").contains(before) && Set.of("just", "only", "").contains(word(numeral.from() - 2))) {
            return !Set.of("", ",", ".", "!", ":", "(", "connection", "contact", "so", "person", "and")
                    .contains(after);
        }
        return NOT_ONE.contains(before)
                || Set.of("of", "day", "who", "that", "to", "on", "i", "thing").contains(after);
    }

    private String word(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : "";
    }

    private boolean isNegative(Numeral numeral) {
        return numeral.from() > 0 && Set.of("minus", "negative").contains(tokens.get(numeral.from() - 1));
    }

    private Mention mention(Numeral first) {
        Numeral second = partner(first);
        double low = isNegative(first) ? -first.value() : first.value();
        double high = low;
        int to = first.to();
        boolean plus = first.plus();
        boolean rough = first.rough();
        if (second != null) {
            high = second.value();
            low = scaledUp(low, high);
            to = second.to();
            plus = second.plus();
            rough = true;
        }
        Surroundings around = new Surroundings(tokens, first.from(), to);
        Bound bound = plus ? Bound.MORE_THAN : second == null ? around.bound() : Bound.NONE;
        boolean hedged = rough || around.hedged();
        Mention mention = new Mention(low, high, first.from(), to, hedged, bound, Mention.Role.BARE);
        return mention.as(around.role(mention));
    }

    /** The upper end of a range that starts here. */
    private @Nullable Numeral partner(Numeral first) {
        int link = first.to();
        if (link >= tokens.size()) {
            return null;
        }
        String word = tokens.get(link);
        if (word.matches("-\\d+") && first.value() > 0) {
            List<String> unsigned = new ArrayList<>(tokens);
            unsigned.set(link, word.substring(1));
            return ascending(first, Numeral.at(unsigned, link));
        }
        boolean links = switch (word) {
            case "-", "to", "or", "~", "/" -> true;
            case "and" -> first.from() > 0 && tokens.get(first.from() - 1).equals("between");
            default -> false;
        };
        if (!links || link + 1 >= tokens.size() || isDate(first, word) || isMove(first)) {
            return null;
        }
        int start = link + 1;
        if (word.equals("or") && start + 1 < tokens.size() && tokens.get(start).equals("maybe")) {
            start++;
        }
        return ascending(first, Numeral.at(tokens, start));
    }

    private boolean isDate(Numeral first, String link) {
        boolean three =
                first.to() + 3 < tokens.size() && tokens.get(first.to() + 2).equals(link);
        boolean behind = first.from() > 0 && tokens.get(first.from() - 1).equals(link) && !link.equals("or");
        return (link.equals("/") || link.equals("-")) && (three || behind || first.value() < 13 && link.equals("/"));
    }

    /** "Went from 100 to 240": two values in time, not a range. */
    private boolean isMove(Numeral first) {
        int from = first.from() - 1;
        return from > 0
                && tokens.get(from).equals("from")
                && Set.of("went", "grew", "gone", "grown", "jumped", "up", "risen", "moved", "increased", "down")
                        .contains(tokens.get(from - 1));
    }

    private static @Nullable Numeral ascending(Numeral first, @Nullable Numeral second) {
        if (second == null || second.value() <= 0 || first.value() < 0) {
            return null;
        }
        return scaledUp(first.value(), second.value()) < second.value() ? second : null;
    }

    /** "2-3k" is from 2,000, "3-400" from 300, "five or six hundred" from 500. */
    private static double scaledUp(double low, double high) {
        for (int scale : new int[] {1_000, 100}) {
            boolean shared = high >= scale && high % scale == 0 && low > 0 && low < 10 && low * scale < high;
            if (shared && high / scale < 1_000 && low < high / scale) {
                return low * scale;
            }
        }
        return low;
    }
}
