package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.learning.Classifier.Example;
import org.connectioncoach.language.learning.Features;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Offers two goals when no rule found one; it never answers by itself. */
final class GoalClassifier {
    private static final int NEITHER = Goal.values().length;

    /** Below this a guess would be noise. */
    private static final double WORTH_OFFERING = 0.35;

    private final Classifier classifier;

    private GoalClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    static GoalClassifier learn(Phrases phrases) {
        List<Example> examples = new ArrayList<>();
        phrases.goals().forEach((goal, list) -> add(examples, list, goal.ordinal()));
        add(examples, phrases.neither(), NEITHER);
        return new GoalClassifier(Classifier.train(examples, NEITHER + 1));
    }

    private static void add(List<Example> examples, List<String> phrases, int label) {
        phrases.forEach(phrase -> examples.add(new Example(Features.of(Utterance.of(phrase), List.of()), label)));
    }

    List<Guess> guesses(Utterance utterance) {
        double[] odds = classifier.probabilities(Features.of(utterance, List.of()));
        List<Guess> ranked = List.of(Goal.values()).stream()
                .map(goal -> new Guess(goal.id(), odds[goal.ordinal()]))
                .sorted(Comparator.comparingDouble(Guess::confidence).reversed())
                .limit(2)
                .toList();
        return ranked.get(0).confidence() < WORTH_OFFERING
                        || odds[NEITHER] > ranked.get(0).confidence()
                ? List.of()
                : ranked;
    }
}
