package org.connectioncoach.member;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the recommendation depends on: the three answers, the optional factors, and the speed.
 *
 * @param goals one or two, in the order of importance
 * @param factors only the factors that were answered
 */
public record Situation(Stage stage, List<Goal> goals, Count count, Map<Factor, FactorOption> factors, Speed speed) {
    public Situation {
        goals = List.copyOf(goals);
        if (goals.isEmpty() || goals.size() > 2 || goals.stream().distinct().count() != goals.size()) {
            throw new IllegalArgumentException("one or two different goals, not " + goals);
        }
        EnumMap<Factor, FactorOption> copy = new EnumMap<>(Factor.class);
        factors.forEach((factor, option) -> {
            if (option.factor() != factor) {
                throw new IllegalArgumentException(option + " does not answer " + factor);
            }
            copy.put(factor, option);
        });
        factors = java.util.Collections.unmodifiableMap(copy);
    }

    public static Situation of(Stage stage, Goal goal, Count count) {
        return new Situation(stage, List.of(goal), count, Map.of(), Speed.STEADY);
    }

    public Goal mainGoal() {
        return goals.get(0);
    }

    public boolean has(FactorOption option) {
        return factors.get(option.factor()) == option;
    }

    public Situation with(Stage newStage) {
        return new Situation(newStage, goals, count, factors, speed);
    }

    public Situation with(List<Goal> newGoals) {
        return new Situation(stage, newGoals, count, factors, speed);
    }

    public Situation with(Count newCount) {
        return new Situation(stage, goals, newCount, factors, speed);
    }

    public Situation with(Speed newSpeed) {
        return new Situation(stage, goals, count, factors, newSpeed);
    }

    /** Replaces all factors. */
    public Situation withFactors(Map<Factor, FactorOption> newFactors) {
        return new Situation(stage, goals, count, newFactors, speed);
    }

    /** Adds or replaces the answer to one factor. */
    public Situation with(FactorOption option) {
        EnumMap<Factor, FactorOption> copy = new EnumMap<>(Factor.class);
        copy.putAll(factors);
        copy.put(option.factor(), option);
        return withFactors(copy);
    }
}
