package org.connectioncoach.app.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class Closest {
    private Closest() {}

    /** The known word that takes the fewest changed letters, if those are at most a third of it, rounded up. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(typed, word) <= (word.length() + 2) / 3)
                .min(Comparator.comparingInt((String word) -> distance(typed, word)));
    }

    /** Letters to insert, drop or replace, or neighbours to swap, to get from one word to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, i, j, from, to);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, int i, int j, String from, String to) {
        char a = from.charAt(i - 1);
        char b = to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a == to.charAt(j - 2) && b == from.charAt(i - 2)) {
            best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        return best;
    }
}
