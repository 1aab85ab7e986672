package org.connectioncoach.language.number;

import java.util.List;
import org.connectioncoach.language.numeral.Numeral;

/** Amounts of time as people say them: "a couple of", "two and a half", "15+", "half a". */
public final class Amounts {
    private Amounts() {}

    /** The amount that ends a stretch of words, or NaN. Ranges give their middle; "a few" is three, "many" fifteen. */
    public static double last(String words) {
        List<String> tokens = List.of(words.strip().split(" "));
        int size = tokens.size();
        for (int start = Math.max(0, size - 5); start < size; start++) {
            Numeral numeral = Numeral.at(tokens, start);
            if (numeral != null && numeral.to() == size) {
                return start >= 2 && isLink(tokens.get(start - 1)) ? middle(tokens, start, numeral) : numeral.value();
            }
            if (numeral != null
                    && numeral.to() == size - 1
                    && tokens.get(size - 1)
                            .matches(
                                    "\\+|plus|odd|ish|or so|full|whole|long|solid|good|more|ish|working|total|calendar|straight")) {
                return numeral.value();
            }
        }
        return vague(words.strip());
    }

    private static boolean isLink(String word) {
        return word.equals("to") || word.equals("-") || word.equals("or");
    }

    private static double middle(List<String> tokens, int start, Numeral high) {
        Numeral low = Numeral.at(tokens, start - 2);
        return low == null || low.value() > high.value() ? high.value() : (low.value() + high.value()) / 2;
    }

    private static double vague(String words) {
        if (words.matches(".*\\bhalf(?: an?)?$")) {
            return 0.5;
        }
        if (words.matches(".*\\b(?:couple|couple of|couple more)$")) {
            return 2;
        }
        if (words.matches(".*\\bfew(?: more)?$")) {
            return 3;
        }
        if (words.matches(".*\\b(?:several|handful of|some)$")) {
            return 5;
        }
        if (words.matches(".*\\b(?:many|lots of|loads of|umpteen|countless|so many|too many|donkeys)$")) {
            return 15;
        }
        return words.matches(".*\\b(?:a|an|one|another|the past|the last|my|full|whole|last|past)$") ? 1 : Double.NaN;
    }
}
