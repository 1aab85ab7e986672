package org.connectioncoach.language.stage.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.learning.Classifier.Example;
import org.connectioncoach.language.learning.Features;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.stage.career.Titles;
import org.connectioncoach.language.stage.judging.FactReader;
import org.connectioncoach.language.stage.judging.StageReading;
import org.connectioncoach.language.stage.judging.Stated;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Stage;

/**
 * What was learned from examples about stages: how they are said, and how sure one must be to keep one.
 *
 * @param classifier over all stages in their order, and a class for what is none
 */
public record StageModel(Classifier classifier, Limits limits) {
    private static final int NEITHER = Stage.values().length;

    /** Dates in the examples are meant as of this day. */
    private static final LocalDate LEARNED_ON = LocalDate.of(2026, 11, 1);

    /** Parts into which the examples are cut, each read by what the others teach. */
    private static final int PARTS = 5;

    /** Learns from examples; goals and manners are examples of what is no stage. Empty where no stage has any. */
    public static Optional<StageModel> learn(Phrases phrases) {
        if (phrases.stages().isEmpty()) {
            return Optional.empty();
        }
        List<Said> said = said(phrases);
        Calibration calibration = new Calibration();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Classifier others = train(said, place -> place % PARTS != held);
            for (int place = part; place < said.size(); place += PARTS) {
                Said one = said.get(place);
                if (one.stated().isOpen()) {
                    continue;
                }
                calibration.add(one.stated(), new Odds(others.probabilities(one.features())), one.label());
            }
        }
        return Optional.of(new StageModel(train(said, place -> true), calibration.limits()));
    }

    /** What facts say and what examples suggest, together. */
    public StageReading weigh(Stated stated, Utterance utterance) {
        if (stated.facts().ofOthers() || stated.reading().isOpen()) {
            return stated.reading();
        }
        Odds odds = new Odds(classifier.probabilities(features(utterance, stated)));
        return Weighing.of(stated.reading(), odds, limits, Titles.trap(utterance.text()));
    }

    private static int[] features(Utterance utterance, Stated stated) {
        List<String> named = new ArrayList<>(stated.facts().named());
        Stage judged = stated.reading().sure();
        named.add("judged " + (judged == null ? "" : judged.id()));
        stated.reading().guesses().forEach(guess -> named.add("guessed " + guess.id()));
        return Features.of(utterance, named);
    }

    private static Classifier train(List<Said> said, IntPredicate taken) {
        List<Example> examples = new ArrayList<>();
        for (int place = 0; place < said.size(); place++) {
            if (taken.test(place)) {
                examples.add(
                        new Example(said.get(place).features(), said.get(place).label()));
            }
        }
        return Classifier.train(examples, NEITHER + 1);
    }

    /** An example with what rules made of it. */
    private record Said(int[] features, StageReading stated, int label) {}

    private static List<Said> said(Phrases phrases) {
        List<Said> said = new ArrayList<>();
        FactReader reader = new FactReader(new Options<>());
        for (Stage stage : Stage.values()) {
            add(said, reader, phrases.stages().getOrDefault(stage, List.of()), stage.ordinal());
        }
        add(said, reader, phrases.neither(), NEITHER);
        for (Map<?, List<String>> others : List.of(phrases.goals(), phrases.manners())) {
            others.values().forEach(list -> add(said, reader, list, NEITHER));
        }
        return said;
    }

    private static void add(List<Said> said, FactReader reader, List<String> phrases, int label) {
        for (String phrase : phrases) {
            Utterance utterance = Utterance.of(phrase);
            Stated stated = reader.read(utterance, LEARNED_ON);
            said.add(new Said(features(utterance, stated), stated.reading(), label));
        }
    }
}
