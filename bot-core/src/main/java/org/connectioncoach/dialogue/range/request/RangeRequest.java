package org.connectioncoach.dialogue.range.request;

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
 * @param problems what was said and is not known, in the order it was said
 * @param share whether the result was asked to be shown to others
 */
public record RangeRequest(
        @Nullable Stage saidStage,
        List<Goal> goals,
        @Nullable Count saidCount,
        Map<Factor, FactorOption> factors,
        List<Problem> problems,
        boolean share) {
    public RangeRequest {
        goals = List.copyOf(goals);
        factors = Map.copyOf(factors);
        problems = List.copyOf(problems);
    }

    /** Something that cannot be used as it was said. */
    public sealed interface Problem {
        /** No stage is called this. */
        record UnknownStage(String said) implements Problem {}

        /** No goal is called this; {@code closest} may be null. */
        record UnknownGoal(String said, @Nullable Goal closest) implements Problem {}

        /** No circumstance is called this. */
        record UnknownFactor(String said) implements Problem {}

        /** Not a number of connections. */
        record UnusableNumber(String said, NumberReading reading) implements Problem {}

        /** Words that say nothing the request can use. */
        record Unread(String said) implements Problem {}
    }

    public Optional<Stage> stage() {
        return Optional.ofNullable(saidStage);
    }

    public Optional<Count> count() {
        return Optional.ofNullable(saidCount);
    }

    /** The situation, when stage, goal and number were all said. */
    public Optional<Situation> situation() {
        return saidStage == null || goals.isEmpty() || saidCount == null
                ? Optional.empty()
                : Optional.of(new Situation(saidStage, goals, saidCount, factors, Speed.STEADY));
    }
}
