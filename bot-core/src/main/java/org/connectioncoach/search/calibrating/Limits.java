package org.connectioncoach.search.calibrating;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.search.ranking.Ballot;

/**
 * How sure is sure enough.
 *
 * @param sure least probability of the best topic to answer at once
 * @param refuse least probability of a refusal to refuse
 */
public record Limits(double sure, double refuse) {
    /** Refusing nothing that could be a topic and answering nothing that is unclear: what holds without calibration. */
    public static final Limits CAUTIOUS = new Limits(0.5, 0.5);

    private static final double STEP = 0.02;
    private static final double RIGHT = 1;
    private static final double WRONG = -0.25;
    private static final double ANSWERED_THOUGH_NOT_COVERED = -2;
    private static final double REFUSED_THOUGH_COVERED = -1.2;
    private static final double OFFERED = 0.3;

    /**
     * A question with a known answer.
     *
     * @param right the topic's id; anything that is no topic where it must be refused
     */
    public record Sample(Ballot ballot, String right, boolean covered) {}

    public Verdict of(Ballot ballot) {
        if (ballot.refused() >= refuse && ballot.refused() >= ballot.sure()) {
            return Verdict.OUT_OF_SCOPE;
        }
        return ballot.sure() >= sure && ballot.sure() > ballot.refused() ? Verdict.SURE : Verdict.UNSURE;
    }

    /** The limits that serve these questions best. What each outcome is worth is our own choice. */
    public static Limits calibrated(List<Sample> samples) {
        if (samples.isEmpty()) {
            return CAUTIOUS;
        }
        Limits best = CAUTIOUS;
        double bestWorth = Double.NEGATIVE_INFINITY;
        for (Limits limits : grid()) {
            double worth = samples.stream().mapToDouble(limits::worth).sum();
            if (worth > bestWorth) {
                best = limits;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static List<Limits> grid() {
        List<Limits> grid = new ArrayList<>();
        for (double sure = 0.1; sure < 0.9; sure += STEP) {
            for (double refuse = 0.2; refuse < 0.9; refuse += STEP) {
                grid.add(new Limits(sure, refuse));
            }
        }
        return grid;
    }

    private double worth(Sample sample) {
        return switch (of(sample.ballot())) {
            case SURE ->
                sample.covered()
                        ? sample.ballot().best().equals(sample.right()) ? RIGHT : WRONG
                        : ANSWERED_THOUGH_NOT_COVERED;
            case UNSURE ->
                !sample.covered()
                                || sample.ballot().guesses().stream()
                                        .anyMatch(guess -> guess.id().equals(sample.right()))
                        ? OFFERED
                        : 0;
            case OUT_OF_SCOPE -> sample.covered() ? REFUSED_THOUGH_COVERED : RIGHT;
        };
    }
}
