package org.connectioncoach.search.ranking;

import java.util.List;
import org.connectioncoach.language.Guess;

/**
 * What speaks for the best topic and against it, as numbers that a belief can weigh.
 *
 * @param values always {@value #SIZE}
 */
public record Evidence(double[] values) {
    public static final int SIZE = 8;

    private static final double LEAST = 1e-4;

    /**
     * About the question's words.
     *
     * @param count stems
     * @param known share of what its words tell that stands in some example, 0 to 1
     * @param match the best topic's score in the index, for each stem
     * @param agreed whether index and classifier have the same favorite
     */
    record Words(int count, double known, double match, boolean agreed) {}

    static Evidence of(List<Guess> guesses, double refused, Words words) {
        double first = guesses.isEmpty() ? 0 : guesses.get(0).confidence();
        double second = guesses.size() < 2 ? 0 : guesses.get(1).confidence();
        return new Evidence(new double[] {
            logit(first),
            logit(refused),
            Math.log(first + LEAST) - Math.log(second + LEAST),
            Math.log(1 + words.count()),
            words.known(),
            words.match(),
            words.agreed() ? 1 : 0,
            words.known() * Math.min(6, words.count())
        });
    }

    private static double logit(double probability) {
        double kept = Math.min(1 - LEAST, Math.max(LEAST, probability));
        return Math.log(kept / (1 - kept));
    }
}
