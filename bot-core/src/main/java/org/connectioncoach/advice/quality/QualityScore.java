package org.connectioncoach.advice.quality;

import java.util.List;

/**
 * The answers of a quality check: of the last five connections, how many show each of the five good signs.
 *
 * @param counts one a sign, in the order of the guidance, each 0 to {@value #PEOPLE}
 */
public record QualityScore(List<Integer> counts) {
    /** How many connections are thought of. */
    public static final int PEOPLE = 5;

    /** How many signs are asked about. */
    public static final int SIGNS = 5;

    private static final int FAIR_FROM = 10;
    private static final int WELL_FROM = 18;

    public QualityScore {
        counts = List.copyOf(counts);
        if (counts.size() != SIGNS || counts.stream().anyMatch(count -> count < 0 || count > PEOPLE)) {
            throw new IllegalArgumentException("five counts from 0 to 5, not " + counts);
        }
    }

    /** 0 to 25. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public Level level() {
        if (total() < FAIR_FROM) {
            return Level.MORE_CARE;
        }
        return total() < WELL_FROM ? Level.FAIR : Level.WELL;
    }

    /** The sign with the fewest people, the first of them where several are equal: what to look for next. */
    public int weakest() {
        int weakest = 0;
        for (int sign = 1; sign < SIGNS; sign++) {
            weakest = counts.get(sign) < counts.get(weakest) ? sign : weakest;
        }
        return weakest;
    }

    /** Where the total lies: 0–9, 10–17, 18–25. */
    public enum Level {
        /** The first step becomes a quality step whatever the standing (gate G6). */
        MORE_CARE,
        FAIR,
        WELL
    }
}
