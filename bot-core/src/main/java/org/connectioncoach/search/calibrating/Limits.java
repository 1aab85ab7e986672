package org.connectioncoach.search.calibrating;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.Topics.Verdict;

/**
 * How sure is sure enough.
 *
 * @param sure least belief that the best topic is right to answer at once
 * @param covered least belief that any topic is meant not to refuse
 */
record Limits(double sure, double covered) {
    private static final double STEP = 0.02;

    /** What each outcome is worth; our own choice. Asking back is worth something, a refused question costs most. */
    private static final double RIGHT = 1;

    private static final double OFFERED = 0.4;
    private static final double WRONG = -0.2;
    private static final double REFUSED_THOUGH_COVERED = -1.2;

    /** Of the questions that nothing covers, this share may be answered; beyond it limits are worth nothing. */
    private static final double ANSWERED_THOUGH_NOT_COVERED = 0.04;

    /**
     * What is believed of a question with a known answer.
     *
     * @param right belief that the best topic is right
     * @param covered belief that any topic is meant
     * @param isRight whether the best topic is right
     * @param isAmong whether the right one is among the three
     * @param isCovered whether any topic is right
     */
    record Sample(double right, double covered, boolean isRight, boolean isAmong, boolean isCovered) {}

    Verdict of(double right, double covered) {
        if (right >= this.sure) {
            return Verdict.SURE;
        }
        return covered < this.covered ? Verdict.OUT_OF_SCOPE : Verdict.UNSURE;
    }

    /** The limits that serve these questions best. */
    static Limits calibrated(List<Sample> samples) {
        Limits best = new Limits(0.5, 0.5);
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (Limits limits : grid()) {
            double worth = limits.worth(samples);
            if (worth > bestWorth) {
                best = limits;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static List<Limits> grid() {
        List<Limits> grid = new ArrayList<>();
        for (double sure = 0.06; sure < 0.96; sure += STEP) {
            for (double covered = 0.04; covered < 0.9; covered += STEP) {
                grid.add(new Limits(sure, covered));
            }
        }
        return grid;
    }

    private double worth(List<Sample> samples) {
        double covered = 0;
        double worth = 0;
        double others = 0;
        double answered = 0;
        double refused = 0;
        for (Sample sample : samples) {
            Verdict verdict = of(sample.right(), sample.covered());
            if (sample.isCovered()) {
                covered++;
                worth += worth(verdict, sample);
            } else {
                others++;
                answered += verdict == Verdict.SURE ? 1 : 0;
                refused += verdict == Verdict.OUT_OF_SCOPE ? 1 : 0;
            }
        }
        double tooMany = Math.max(0, answered / Math.max(1, others) - ANSWERED_THOUGH_NOT_COVERED);
        return worth / Math.max(1, covered) + OFFERED * refused / Math.max(1, others) - 10 * tooMany;
    }

    private static double worth(Verdict verdict, Sample sample) {
        return switch (verdict) {
            case SURE -> sample.isRight() ? RIGHT : WRONG;
            case UNSURE -> sample.isAmong() ? OFFERED : 0;
            case OUT_OF_SCOPE -> REFUSED_THOUGH_COVERED;
        };
    }
}
