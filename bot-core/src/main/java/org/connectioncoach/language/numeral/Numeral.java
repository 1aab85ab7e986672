package org.connectioncoach.language.numeral;

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
public record Numeral(double value, int from, int to, boolean rough, boolean plus) {
    private static final Set<String> NO_GROUPING_AFTER =
            Set.of("year", "grade", "level", "semester", "term", "age", "class", "step", "option", "in", "since", "l");

    /** Reads the numeral that starts at a token, or null. */
    public static @Nullable Numeral at(List<String> tokens, int start) {
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
        if (next == start + 1 && spelledOut(tokens, start)) {
            return new Numeral(
                    figures * 100 + Digits.value(tokens.get(start + 1)) * 10 + Digits.value(tokens.get(start + 2)),
                    start,
                    start + 3,
                    false,
                    false);
        }
        int half = halfFollows(tokens, next);
        int scaleAt = next + half;
        if (scaleAt < tokens.size() && NumberWords.scale(tokens.get(scaleAt)) > 0) {
            int scale = NumberWords.scale(tokens.get(scaleAt));
            Numeral rest = scaleAt + 1 < tokens.size() ? Spelled.below(tokens, scaleAt + 1, scale) : null;
            double more = rest == null ? 0 : rest.value();
            int end = rest == null ? scaleAt + 1 : rest.to();
            int late = rest == null ? halfFollows(tokens, end) : 0;
            double halves = (half > 0 ? 0.5 : 0) + (late > 0 ? 0.5 : 0);
            return new Numeral((value + halves) * scale + more, start, end + late, false, plus);
        }
        if (half == 0) {
            return new Numeral(value, start, next, false, plus);
        }
        double unit = token.matches(".*k\\+?") ? 1_000 : 1;
        return new Numeral(value + unit / 2, start, next + half, false, plus);
    }

    /** "3 5 0", figure by figure; four in a row are something else. */
    private static boolean spelledOut(List<String> tokens, int start) {
        boolean three = start + 2 < tokens.size()
                && tokens.subList(start, start + 3).stream().allMatch(token -> token.matches("\\d"))
                && !tokens.get(start).equals("0");
        return three && (start + 3 == tokens.size() || !tokens.get(start + 3).matches("\\d.*"));
    }

    /** How many words "and a half" takes there, 0 when it does not stand there. */
    private static int halfFollows(List<String> tokens, int next) {
        int used = next < tokens.size() && tokens.get(next).equals("and") ? 1 : -1;
        if (used < 0) {
            return 0;
        }
        used += next + used < tokens.size() && tokens.get(next + used).equals("a") ? 1 : 0;
        return next + used < tokens.size() && tokens.get(next + used).equals("half") ? used + 1 : 0;
    }

    public boolean whole() {
        return value == Math.rint(value);
    }
}
