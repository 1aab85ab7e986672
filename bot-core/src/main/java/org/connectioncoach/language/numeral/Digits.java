package org.connectioncoach.language.numeral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number written in figures. One separator and three figures are thousands, whatever the separator. */
final class Digits {
    private static final Pattern FIGURES =
            Pattern.compile("([-+]?)(\\d{1,9}(?:[.,'_]\\d+)*)(?:(k|m)(\\d{0,3}))?(\\+*)");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([.,'_])\\d{3})(?:\\1\\d{3})*|\\d{1,2}(?:,\\d{2})+,\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,](\\d{1,6})");
    private static final Pattern GROUPED_DECIMAL =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+)\\.(\\d+)|(\\d{1,3}(?:\\.\\d{3})+),(\\d+)");

    private Digits() {}

    /** Reads one token, or NaN when it is not a number in figures. */
    static double value(String token) {
        Matcher matcher = FIGURES.matcher(token);
        if (!matcher.matches()) {
            return Double.NaN;
        }
        double value = unsigned(matcher.group(2), matcher.group(3) != null);
        if (matcher.group(3) != null) {
            double scale = matcher.group(3).equals("k") ? 1_000 : 1_000_000;
            String tail = matcher.group(4);
            value = value * scale + (tail.isEmpty() ? 0 : Integer.parseInt(tail) * scale / Math.pow(10, tail.length()));
            value = Math.rint(value * 1_000) / 1_000;
        }
        return matcher.group(1).equals("-") ? -value : value;
    }

    static boolean isPlus(String token) {
        return token.endsWith("+") && !Double.isNaN(value(token));
    }

    private static double unsigned(String figures, boolean scaled) {
        if (GROUPED.matcher(figures).matches() && !scaled) {
            return Double.parseDouble(figures.replaceAll("[.,'_]", ""));
        }
        Matcher decimal = DECIMAL.matcher(figures);
        if (decimal.matches()) {
            return Double.parseDouble(decimal.group(1) + "." + decimal.group(2));
        }
        Matcher both = GROUPED_DECIMAL.matcher(figures);
        if (both.matches()) {
            String whole = both.group(1) != null ? both.group(1) : both.group(3);
            String part = both.group(2) != null ? both.group(2) : both.group(4);
            return Double.parseDouble(whole.replaceAll("[.,]", "") + "." + part);
        }
        return figures.matches("\\d+") ? Double.parseDouble(figures) : Double.NaN;
    }
}
