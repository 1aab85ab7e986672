package org.connectioncoach.dialogue.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Speed;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a one-line request says.
 *
 * @param saidStage the stage, or null
 * @param goals none, one or two
 * @param saidCount the number, or null where none was said
 * @param obstacle the first thing that keeps it from being answered although it was said, or null
 */
public record QuickReading(
        @Nullable Stage saidStage,
        List<Goal> goals,
        @Nullable Count saidCount,
        Map<Factor, FactorOption> factors,
        Speed speed,
        @Nullable Obstacle obstacle) {
    public QuickReading {
        goals = List.copyOf(goals);
        factors = Map.copyOf(factors);
    }

    /** The three things that are asked for. */
    public enum Part {
        STAGE,
        GOAL,
        COUNT
    }

    /** Something that was said and cannot be used. */
    public sealed interface Obstacle {
        /** A stage that does not exist. */
        record UnknownStage(String said) implements Obstacle {}

        /** A goal that does not exist; {@code closest} may be null. */
        record UnknownGoal(String said, @Nullable Goal closest) implements Obstacle {}

        /** A circumstance, or an answer to one, that does not exist. */
        record UnknownFactor(String said) implements Obstacle {}

        /** A number that cannot be a number of connections. */
        record ImpossibleCount(NumberReading.Problem problem, long said) implements Obstacle {}

        /** Several numbers, or no number where one was announced. */
        record UnclearCount(String said) implements Obstacle {}
    }

    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (saidStage == null) {
            missing.add(Part.STAGE);
        }
        if (goals.isEmpty()) {
            missing.add(Part.GOAL);
        }
        if (saidCount == null) {
            missing.add(Part.COUNT);
        }
        return missing;
    }

    /** The situation, once nothing is missing and nothing stands in the way. */
    public Optional<Situation> situation() {
        if (saidStage == null || goals.isEmpty() || saidCount == null || obstacle != null) {
            return Optional.empty();
        }
        return Optional.of(new Situation(saidStage, goals, saidCount, factors, speed));
    }
}
