package org.connectioncoach.language.stage.weighing;

import java.util.List;
import org.connectioncoach.member.Stage;

/** How likely each stage is, and that none is meant. */
record Odds(double[] of) {
    double stage(Stage stage) {
        return of[stage.ordinal()];
    }

    /** How likely a stage is, given that one is meant. */
    double amongStages(Stage stage) {
        return stage(stage) / Math.max(1e-9, 1 - neither());
    }

    /** How likely what rests on this ground is; who states facts means a stage, whatever else is said beside. */
    double on(Calibration.Ground ground, Stage stage) {
        return ground == Calibration.Ground.ALONE ? stage(stage) : amongStages(stage);
    }

    double neither() {
        return of[Stage.values().length];
    }

    /** How much likelier it is that none is meant than the likeliest stage: 0.5 for as likely. */
    double silence() {
        return neither() / (neither() + stage(ranked().get(0)));
    }

    /** Stages, likeliest first. */
    List<Stage> ranked() {
        return List.of(Stage.values()).stream()
                .sorted((one, other) -> Double.compare(stage(other), stage(one)))
                .toList();
    }

    /** The likelier of the two that facts left open, or null. */
    Stage likelierOf(Stage one, Stage other) {
        return stage(one) >= stage(other) ? one : other;
    }
}
