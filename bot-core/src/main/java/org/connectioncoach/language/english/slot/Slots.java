package org.connectioncoach.language.english.slot;

import java.util.List;
import java.util.Map;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/** The answers a message holds, whatever the open question is. */
public record Slots(
        @Nullable Stage stage,
        NumberReading number,
        List<Goal> goals,
        Map<Factor, FactorOption> factors,
        @Nullable Boolean yes,
        List<Guess> guesses) {
    public static final Slots NONE = new Slots(null, new NumberReading.None(), List.of(), Map.of(), null, List.of());

    public Slots {
        goals = List.copyOf(goals);
        factors = Map.copyOf(factors);
        guesses = List.copyOf(guesses);
    }

    public Slots with(@Nullable Stage newStage) {
        return new Slots(newStage, number, goals, factors, yes, guesses);
    }

    public Slots with(NumberReading newNumber) {
        return new Slots(stage, newNumber, goals, factors, yes, guesses);
    }

    public Slots withGoals(List<Goal> newGoals) {
        return new Slots(stage, number, newGoals, factors, yes, guesses);
    }

    Slots withFactors(Map<Factor, FactorOption> newFactors) {
        return new Slots(stage, number, goals, newFactors, yes, guesses);
    }

    public Slots saying(@Nullable Boolean newYes) {
        return new Slots(stage, number, goals, factors, newYes, guesses);
    }

    public Slots guessing(List<Guess> newGuesses) {
        return new Slots(stage, number, goals, factors, yes, newGuesses);
    }

    public boolean hasNumber() {
        return !(number instanceof NumberReading.None);
    }

    public boolean hasAny() {
        return stage != null || hasNumber() || !goals.isEmpty() || !factors.isEmpty();
    }

    public double confidence() {
        return guesses.isEmpty() ? 0.9 : guesses.get(0).confidence();
    }

    public int filled() {
        return (stage == null ? 0 : 1) + (hasNumber() ? 1 : 0) + (goals.isEmpty() ? 0 : 1);
    }

    public Meaning as(Meaning.Kind kind, double confidence) {
        return new Meaning(kind, null, stage, number, goals, factors, yes, confidence, guesses);
    }

    public Meaning as(Manner manner, double confidence) {
        return new Meaning(Meaning.Kind.MANNER, manner, stage, number, goals, factors, yes, confidence, guesses);
    }
}
