package org.connectioncoach.language.stage.weighing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.language.stage.judging.StageReading;
import org.connectioncoach.member.Stage;

/** Finds limits from messages whose meaning is known: as many kept as can be, while each wrong one costs many right. */
final class Calibration {
    /** Keeping a wrong stage is as bad as asking this many people whose stage was right. */
    private static final double COST_OF_WRONG = 3.5;

    /** Asking somebody who did not speak of a stage is as bad as missing this many who did. */
    private static final double COST_OF_ASKING = 0.4;

    private static final int STEPS = 200;

    /** What a reading rests on. */
    enum Ground {
        FIRM,
        SOFT,
        SETTLED,
        ALONE
    }

    private record Trial(double likely, boolean right) {}

    private final Map<Ground, List<Trial>> trials = new EnumMap<>(Ground.class);
    private final List<Trial> silences = new ArrayList<>();

    /** Adds a message. @param label the ordinal of its stage, or the number of stages when none is meant */
    void add(StageReading stated, Odds odds, int label) {
        Stage kept = Weighing.candidate(stated, odds);
        Ground ground = Weighing.ground(stated);
        trialsOn(ground).add(new Trial(odds.on(ground, kept), kept.ordinal() == label));
        if (ground == Ground.ALONE) {
            silences.add(new Trial(odds.silence(), label == Stage.values().length));
        }
    }

    Limits limits() {
        return new Limits(
                least(trialsOn(Ground.FIRM), COST_OF_WRONG),
                least(trialsOn(Ground.SOFT), COST_OF_WRONG),
                least(trialsOn(Ground.SETTLED), COST_OF_WRONG),
                least(trialsOn(Ground.ALONE), COST_OF_WRONG),
                least(silences, 1 / COST_OF_ASKING));
    }

    private List<Trial> trialsOn(Ground ground) {
        return trials.computeIfAbsent(ground, none -> new ArrayList<>());
    }

    /** The least likelihood to accept from; 1.01 where accepting never pays. */
    private static double least(List<Trial> of, double costOfWrong) {
        double best = 0;
        double limit = 1.01;
        for (int step = STEPS; step >= 0; step--) {
            double from = step / (double) STEPS;
            double worth = of.stream()
                    .filter(trial -> trial.likely() >= from)
                    .mapToDouble(trial -> trial.right() ? 1 : -costOfWrong)
                    .sum();
            if (worth > best) {
                best = worth;
                limit = from;
            }
        }
        return limit;
    }
}
