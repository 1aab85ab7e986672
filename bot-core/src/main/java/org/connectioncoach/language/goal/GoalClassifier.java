package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.learning.Classifier.Example;
import org.connectioncoach.language.learning.Features;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Tells goals by example phrases where no rule found one: surely, or as two to offer. */
public final class GoalClassifier {
    private static final int NEITHER = Goal.values().length;

    /** Below this a guess would be noise. */
    private static final double WORTH_OFFERING = 0.35;

    /** At and above this it is kept and echoed; measured on the held-out sets. */
    private static final double SURE = 0.5;

    /** A word alone says too little. */
    private static final int FEW = 2;

    private static final double AHEAD = 1.6;

    private final Classifier classifier;

    private GoalClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    /** One that was learned before. @param classifier as {@link #classifier} gave it */
    public static GoalClassifier of(Classifier classifier) {
        return new GoalClassifier(classifier);
    }

    /** Learns; stages and manners are examples of what is no goal. Empty where no goal has any. */
    public static Optional<GoalClassifier> learn(Phrases phrases) {
        if (phrases.goals().isEmpty()) {
            return Optional.empty();
        }
        List<Example> examples = new ArrayList<>();
        phrases.goals().forEach((goal, list) -> add(examples, list, goal.ordinal()));
        add(examples, phrases.noGoal(), NEITHER);
        phrases.manners().values().forEach(list -> add(examples, list, NEITHER));
        phrases.stages().values().forEach(list -> add(examples, list, NEITHER));
        return Optional.of(new GoalClassifier(Classifier.train(examples, NEITHER + 1)));
    }

    /** What was learned, to be kept. */
    public Classifier classifier() {
        return classifier;
    }

    private static void add(List<Example> examples, List<String> phrases, int label) {
        phrases.forEach(phrase -> examples.add(new Example(Features.of(Utterance.of(phrase), List.of()), label)));
    }

    /** The goal, when it stands out. */
    Optional<Goal> sure(Utterance utterance) {
        List<Guess> guesses = guesses(utterance);
        return utterance.tokens().size() < FEW
                        || guesses.isEmpty()
                        || guesses.get(0).confidence() < SURE
                        || guesses.get(0).confidence() < guesses.get(1).confidence() * AHEAD
                ? Optional.empty()
                : Goal.ofId(guesses.get(0).id());
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
