package org.connectioncoach.language.text;

/** How far two spellings are apart. */
public final class Spelling {
    private Spelling() {}

    /** One slip for words of four to six letters, two for longer ones, none for shorter (product design B.1.4). */
    public static int slipsAllowed(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters <= 6 ? 1 : 2;
    }

    /** Slips between two words (a swap of neighbours is one), or more than {@code most} as soon as that is certain. */
    public static int distance(String typed, String meant, int most) {
        if (Math.abs(typed.length() - meant.length()) > most) {
            return most + 1;
        }
        int[] before = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= meant.length(); j++) {
                int cost = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return most + 1;
            }
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[meant.length()];
    }
}
