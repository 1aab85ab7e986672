package org.connectioncoach.language.manner.likely;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Classifier;
import org.connectioncoach.language.learning.Classifier.Example;
import org.connectioncoach.language.learning.Features;
import org.connectioncoach.language.text.Utterance;

/** Tells manners by example phrases where no rule speaks; what destroys something needs far more than a likeness. */
public final class MannerClassifier {
    /** Manners that end or erase something. */
    static final Set<Manner> DESTRUCTIVE =
            EnumSet.of(Manner.PRIVACY_DELETE, Manner.STOP_REMINDERS, Manner.RESTART, Manner.CANCEL);

    private static final int NONE = Manner.values().length;
    private static final double SURE = 0.45;
    private static final double SURE_UNASKED = 0.55;
    private static final double SURE_TO_DESTROY = 0.75;
    private static final double NO_RIVAL = 0.12;

    private final Classifier classifier;

    private MannerClassifier(Classifier classifier) {
        this.classifier = classifier;
    }

    /** One that was learned before. @param classifier as {@link #classifier} gave it */
    public static MannerClassifier of(Classifier classifier) {
        return new MannerClassifier(classifier);
    }

    /** Learns; what people answer, and look-alikes, are examples of no manner. Empty where no manner has any. */
    public static Optional<MannerClassifier> learn(Phrases phrases) {
        if (phrases.manners().isEmpty()) {
            return Optional.empty();
        }
        List<Example> examples = new ArrayList<>();
        phrases.manners().forEach((manner, list) -> add(examples, list, manner.ordinal()));
        add(examples, phrases.noManner(), NONE);
        phrases.goals().values().forEach(list -> add(examples, list, NONE));
        phrases.stages().values().forEach(list -> add(examples, list, NONE));
        return Optional.of(new MannerClassifier(Classifier.train(examples, NONE + 1)));
    }

    /** What was learned, to be kept. */
    public Classifier classifier() {
        return classifier;
    }

    private static void add(List<Example> examples, List<String> phrases, int label) {
        phrases.forEach(phrase -> examples.add(new Example(Features.of(Utterance.of(phrase), List.of()), label)));
    }

    /**
     * The manner, when it stands out.
     *
     * @param asked whether a question is open; without one people tell things that look like a manner
     */
    Optional<Manner> sure(Utterance utterance, boolean asked) {
        double[] odds = classifier.probabilities(Features.of(utterance, List.of()));
        int best = NONE;
        for (int label = 0; label < odds.length; label++) {
            best = odds[label] > odds[best] ? label : best;
        }
        if (best == NONE) {
            return Optional.empty();
        }
        Manner manner = Manner.values()[best];
        double needed =
                DESTRUCTIVE.contains(manner) || manner == Manner.ABUSE ? SURE_TO_DESTROY : asked ? SURE : SURE_UNASKED;
        return odds[best] >= needed && noRival(odds, manner) ? Optional.of(manner) : Optional.empty();
    }

    /** Cancel, restart, stop and forget are never confused: when another of them is possible, none is meant. */
    private static boolean noRival(double[] odds, Manner manner) {
        return DESTRUCTIVE.stream().allMatch(other -> other == manner || odds[other.ordinal()] < NO_RIVAL);
    }
}
