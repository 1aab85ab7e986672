package org.connectioncoach.language.english;

import java.util.Optional;
import java.util.function.Supplier;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.goal.GoalClassifier;
import org.connectioncoach.language.learning.Lazily;
import org.connectioncoach.language.manner.likely.MannerClassifier;
import org.connectioncoach.language.stage.weighing.StageModel;

/**
 * What example phrases teach, for where no rule speaks; each is asked for whenever a message needs it, and empty where
 * there are no examples.
 */
public record Likenesses(
        Supplier<Optional<StageModel>> stages,
        Supplier<Optional<GoalClassifier>> goals,
        Supplier<Optional<MannerClassifier>> manners) {

    /** Learns each from phrases when it is first asked for. */
    public static Likenesses learning(Phrases phrases) {
        return new Likenesses(
                new Lazily<>(() -> StageModel.learn(phrases)),
                new Lazily<>(() -> GoalClassifier.learn(phrases)),
                new Lazily<>(() -> MannerClassifier.learn(phrases)));
    }
}
