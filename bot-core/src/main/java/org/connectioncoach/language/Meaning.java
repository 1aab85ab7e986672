package org.connectioncoach.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a message means, with everything it says at once: several answers, a manner, or neither.
 *
 * @param kind how it relates to the open question
 * @param manner set when {@code kind} is {@link Kind#MANNER}; a corrected value is in the slots
 * @param saidStage the stage it names, surely
 * @param number what it says about the number of connections
 * @param goals the goals it names, one or two, negated ones left out; empty when none
 * @param factors circumstances it states by id or label, as in {@code field:niche}
 * @param saidYes yes, no, or null when neither
 * @param confidence 0 to 1, of the meaning as a whole
 * @param guesses the best guesses when unsure, best first, at most three; ids of stages, goals or topics
 */
public record Meaning(
        Kind kind,
        @Nullable Manner manner,
        @Nullable Stage saidStage,
        NumberReading number,
        List<Goal> goals,
        Map<Factor, FactorOption> factors,
        @Nullable Boolean saidYes,
        double confidence,
        List<Guess> guesses) {

    /** From here on a meaning is acted on without asking back (product design B.1.4). */
    private static final double SURE = 0.8;

    /** How a message relates to the open question. */
    public enum Kind {
        /** It answers: the slots hold what it says, for the open question or for others. */
        ANSWER,
        /** It is about the open question, but not sure enough to keep; see the guesses. */
        ASK_AGAIN,
        /** One of the {@link Manner}s. */
        MANNER,
        /** Neither an answer nor a manner. */
        OFF_TOPIC
    }

    public Meaning {
        goals = List.copyOf(goals);
        factors = Map.copyOf(factors);
        guesses = List.copyOf(guesses);
        if ((kind == Kind.MANNER) != (manner != null)) {
            throw new IllegalArgumentException(kind + " with manner " + manner);
        }
    }

    public static Meaning offTopic() {
        return new Meaning(
                Kind.OFF_TOPIC, null, null, new NumberReading.None(), List.of(), Map.of(), null, 0, List.of());
    }

    public static Meaning of(Manner manner, double confidence) {
        return new Meaning(
                Kind.MANNER, manner, null, new NumberReading.None(), List.of(), Map.of(), null, confidence, List.of());
    }

    public Optional<Stage> stage() {
        return Optional.ofNullable(saidStage);
    }

    public Optional<Boolean> confirm() {
        return Optional.ofNullable(saidYes);
    }

    /** Whether it carries any answer at all. */
    public boolean answersAnything() {
        return saidStage != null || !goals.isEmpty() || !factors.isEmpty() || !(number instanceof NumberReading.None);
    }

    /** Whether it is more than a guess: what destroys something is asked about first when this is false. */
    public boolean isSure() {
        return confidence >= SURE;
    }

    public boolean is(Manner wanted) {
        return manner == wanted;
    }
}
