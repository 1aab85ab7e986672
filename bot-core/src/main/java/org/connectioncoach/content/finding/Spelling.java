package org.connectioncoach.content.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelled one was probably meant to be. */
public final class Spelling {
    private Spelling() {}

    /** The closest of the known words, if any is close: at most a third of its letters differ, or one starts the other. */
    public static Optional<String> closest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> close(word, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean close(String word, String candidate) {
        int longest = Math.max(word.length(), candidate.length());
        boolean starts = Math.min(word.length(), candidate.length()) >= 3
                && (candidate.startsWith(word) || word.startsWith(candidate));
        return starts || distance(word, candidate) <= Math.max(1, longest / 3);
    }

    /** Insertions, removals, replacements and swaps of neighbours that lead from one word to the other. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
