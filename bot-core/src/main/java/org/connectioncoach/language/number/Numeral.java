package org.connectioncoach.language.number;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number said in one go, in figures or words.
 *
 * @param value as said; negative or with a fraction when it was
 * @param from first token
 * @param to one past the last token
 * @param rough whether the wording itself is rough, as in "a couple hundred"
 * @param plus whether a plus sign closes it
 */
record Numeral(double value, int from, int to, boolean rough, boolean plus) {
    private static final Set<String> NO_GROUPING_AFTER =
            Set.of("year", "grade", "level", "semester", "term", "age", "class", "step", "option", "in", "since", "l");

    /** Reads the numeral that starts at a token, or null. */
    static @Nullable Numeral at(List<String> tokens, int start) {
        double figures = Digits.value(tokens.get(start));
        if (!Double.isNaN(figures)) {
            return inFigures(tokens, start, figures);
        }
        return Spelled.at(tokens, start);
    }

    private static Numeral inFigures(List<String> tokens, int start, double figures) {
        String token = tokens.get(start);
        boolean plus = Digits.isPlus(token);
        int next = start + 1;
        double value = figures;
        if (token.matches("\\d{1,3}") && (start == 0 || !NO_GROUPING_AFTER.contains(tokens.get(start - 1)))) {
            while (next < tokens.size() && tokens.get(next).matches("\\d{3}\\+?") && value < 1_000_000 && value > 0) {
                value = value * 1_000 + Digits.value(tokens.get(next));
                plus = Digits.isPlus(tokens.get(next));
                next++;
            }
        }
        boolean half = halfFollows(tokens, next);
        int scaleAt = half ? next + 3 : next;
        if (scaleAt < tokens.size() && NumberWords.scale(tokens.get(scaleAt)) > 0) {
            int scale = NumberWords.scale(tokens.get(scaleAt));
            Numeral rest = scaleAt + 1 < tokens.size() ? Spelled.below(tokens, scaleAt + 1, scale) : null;
            double more = rest == null ? 0 : rest.value();
            int end = rest == null ? scaleAt + 1 : rest.to();
            return new Numeral((value + (half ? 0.5 : 0)) * scale + more, start, end, false, plus);
        }
        return half
                ? new Numeral(value + 0.5, start, next + 3, false, plus)
                : new Numeral(value, start, next, false, plus);
    }

    private static boolean halfFollows(List<String> tokens, int next) {
        return next + 2 < tokens.size()
                && tokens.get(next).equals("and")
                && tokens.get(next + 1).equals("a")
                && tokens.get(next + 2).equals("half");
    }

    boolean whole() {
        return value == Math.rint(value);
    }
}
