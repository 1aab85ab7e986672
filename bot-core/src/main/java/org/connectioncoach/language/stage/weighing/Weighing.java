package org.connectioncoach.language.stage.weighing;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.stage.judging.StageReading;
import org.connectioncoach.language.stage.weighing.Calibration.Ground;
import org.connectioncoach.member.Stage;

/** Puts what facts say and what examples suggest together: one stage where that is likely enough, else two to choose. */
final class Weighing {
    /** Facts that the rules hold this clear are firm. */
    private static final double CLEAR = 0.85;

    /** Half the chance, split between two that are asked back. */
    private static final double FIRST = 0.5;

    private static final double SECOND = 0.45;

    private Weighing() {}

    static Ground ground(StageReading stated) {
        if (stated.sure() != null) {
            return stated.guesses().get(0).confidence() >= CLEAR ? Ground.FIRM : Ground.SOFT;
        }
        return stated.guesses().isEmpty() ? Ground.ALONE : Ground.SETTLED;
    }

    /** The stage that would be kept, were it likely enough. */
    static Stage candidate(StageReading stated, Odds odds) {
        if (stated.sure() != null) {
            return stated.sure();
        }
        return stated.guesses().stream()
                .map(Weighing::stage)
                .flatMap(Optional::stream)
                .reduce(odds::likelierOf)
                .orElseGet(() -> odds.ranked().get(0));
    }

    private static Optional<Stage> stage(Guess guess) {
        return Stage.ofId(guess.id());
    }

    /** @param trap whether a leader's word stands in a title that leads nobody */
    static StageReading of(StageReading stated, Odds odds, Limits limits, boolean trap) {
        Stage kept = candidate(stated, odds);
        Ground ground = ground(stated);
        double likely = odds.on(ground, kept);
        boolean onlyATitle = trap && kept == Stage.EXECUTIVE && ground == Ground.ALONE;
        if (likely >= limit(ground, limits) && !onlyATitle) {
            return ground == Ground.FIRM || ground == Ground.SOFT
                    ? stated
                    : new StageReading(kept, List.of(new Guess(kept.id(), likely)), ground == Ground.SETTLED);
        }
        if (ground == Ground.ALONE && (odds.silence() >= limits.silent() || likely < limits.alone() / 2)) {
            return StageReading.none();
        }
        Stage other = other(stated, kept, odds);
        if (stated.guesses().size() > 1 && stated.guesses().get(0).id().equals(other.id())) {
            return stated; // facts that leave two open also say which leads
        }
        return new StageReading(
                null, List.of(new Guess(kept.id(), FIRST), new Guess(other.id(), SECOND)), ground != Ground.ALONE);
    }

    private static double limit(Ground ground, Limits limits) {
        return switch (ground) {
            case FIRM -> limits.firm();
            case SOFT -> limits.soft();
            case SETTLED -> limits.settled();
            case ALONE -> limits.alone();
        };
    }

    /** The second to offer: the other that facts leave open, unless examples speak much more for a third. */
    private static Stage other(StageReading stated, Stage kept, Odds odds) {
        Stage likeliest = odds.ranked().stream()
                .filter(stage -> stage != kept)
                .findFirst()
                .orElse(kept);
        return stated.guesses().stream()
                .map(Weighing::stage)
                .flatMap(Optional::stream)
                .filter(stage -> stage != kept)
                .filter(stage -> odds.stage(likeliest) < 2 * odds.stage(stage) + 0.3)
                .findFirst()
                .orElse(likeliest);
    }
}
