package org.connectioncoach.language.stage;

import java.util.List;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.stage.StageClassifier.Odds;
import org.connectioncoach.member.Stage;

/** Puts what facts say and what examples suggest together. Facts lead; where they are silent or soft, examples speak. */
final class Weighing {
    /** Facts at or above this stand alone. */
    private static final double FIRM = 0.85;

    /** How sure the examples must be to answer alone, or to contradict soft facts. */
    private static final double ALONE = 0.7;

    private static final double CONTRADICTS = 0.8;
    private static final double ASK_BELOW = 0.55;
    private static final double FAINT = 0.25;

    private Weighing() {}

    static StageReading of(StageReading facts, Odds odds, boolean trap) {
        if (facts.sure() != null) {
            return confirmed(facts, facts.sure(), odds);
        }
        return facts.guesses().isEmpty() ? alone(odds, trap) : facts;
    }

    private static StageReading confirmed(StageReading facts, Stage stage, Odds odds) {
        double confidence =
                facts.guesses().isEmpty() ? 1 : facts.guesses().get(0).confidence();
        Stage likeliest = odds.ranked().get(0);
        if (confidence >= FIRM || likeliest == stage || odds.stage(likeliest) < CONTRADICTS) {
            return facts;
        }
        return new StageReading(null, List.of(new Guess(stage.id(), 0.5), new Guess(likeliest.id(), 0.45)), true);
    }

    private static StageReading alone(Odds odds, boolean trap) {
        List<Stage> ranked = odds.ranked();
        Stage first = ranked.get(0);
        double chance = odds.stage(first);
        boolean onlyATitle = trap && first == Stage.EXECUTIVE;
        if (chance >= ALONE && !onlyATitle) {
            return new StageReading(first, List.of(new Guess(first.id(), chance)), false);
        }
        if (odds.neither() > ASK_BELOW || chance < FAINT) {
            return StageReading.none();
        }
        return new StageReading(
                null,
                List.of(new Guess(first.id(), chance), new Guess(ranked.get(1).id(), odds.stage(ranked.get(1)))),
                false);
    }
}
