package org.connectioncoach.language.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.learning.Classifier.Example;
import org.connectioncoach.language.learning.Features;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Stage;

/** Guesses a stage from examples: of each stage, and of what is no stage at all. */
final class StageClassifier {
    private static final int NEITHER = Stage.values().length;

    private final Classifier classifier;

    private StageClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    /** Learns; goals and manners are examples of what is no stage. */
    static StageClassifier learn(Phrases phrases, LocalDate today) {
        List<Example> examples = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            add(examples, phrases.stages().getOrDefault(stage, List.of()), stage.ordinal(), today);
        }
        add(examples, phrases.neither(), NEITHER, today);
        phrases.goals().values().forEach(list -> add(examples, list, NEITHER, today));
        phrases.manners().values().forEach(list -> add(examples, list, NEITHER, today));
        return new StageClassifier(Classifier.train(examples, NEITHER + 1));
    }

    private static void add(List<Example> examples, List<String> phrases, int label, LocalDate today) {
        for (String phrase : phrases) {
            Utterance utterance = Utterance.of(phrase);
            examples.add(new Example(features(utterance, CareerFacts.of(Rewording.of(utterance), today)), label));
        }
    }

    private static int[] features(Utterance utterance, CareerFacts facts) {
        return Features.of(utterance, facts.named());
    }

    Odds odds(Utterance utterance, CareerFacts facts) {
        return new Odds(classifier.probabilities(features(utterance, facts)));
    }

    /** How likely each stage is, and that none is meant. */
    record Odds(double[] of) {
        double stage(Stage stage) {
            return of[stage.ordinal()];
        }

        double neither() {
            return of[NEITHER];
        }

        /** Stages, likeliest first. */
        List<Stage> ranked() {
            return List.of(Stage.values()).stream()
                    .sorted((one, other) -> Double.compare(stage(other), stage(one)))
                    .toList();
        }
    }
}
