package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.language.Meaning;
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
 * The answers so far.
 *
 * @param goals empty until answered
 */
public record Draft(
        @Nullable Stage stage, List<Goal> goals, @Nullable Count count, Map<Factor, FactorOption> factors) {
    public static final Draft EMPTY = new Draft(null, List.of(), null, Map.of());

    public Draft {
        goals = List.copyOf(goals);
        factors = Map.copyOf(factors);
    }

    public static Draft of(Situation situation) {
        return new Draft(situation.stage(), situation.goals(), situation.count(), situation.factors());
    }

    public Draft with(Stage newStage) {
        return new Draft(newStage, goals, count, factors);
    }

    public Draft with(List<Goal> newGoals) {
        return new Draft(stage, newGoals, count, factors);
    }

    public Draft with(Count newCount) {
        return new Draft(stage, goals, newCount, factors);
    }

    /** Takes over everything that a message says for sure. */
    public Draft with(Meaning meaning) {
        Map<Factor, FactorOption> circumstances = new EnumMap<>(Factor.class);
        circumstances.putAll(factors);
        circumstances.putAll(meaning.factors());
        Count said = meaning.number() instanceof NumberReading.Read read ? read.count() : count;
        return new Draft(
                meaning.stage().orElse(stage),
                meaning.goals().isEmpty() ? goals : meaning.goals(),
                said,
                circumstances);
    }

    public boolean complete() {
        return stage != null && !goals.isEmpty() && count != null;
    }

    /** The situation once complete; speed is what the member had, or steady. */
    public Situation situation(Context context) {
        if (stage == null || count == null) {
            throw new IllegalStateException("the draft is not complete: " + this);
        }
        Speed speed = context.situation().map(Situation::speed).orElse(Speed.STEADY);
        return new Situation(stage, goals, count, factors, speed);
    }

    /** The answers in words, in the order of the questions; empty when there are none. */
    public String known(Context context) {
        Naming naming = new Naming(context);
        List<String> known = new ArrayList<>();
        Optional.ofNullable(stage).map(naming::stage).ifPresent(known::add);
        if (!goals.isEmpty()) {
            known.add(naming.goals(goals));
        }
        Optional.ofNullable(count).map(naming::count).ifPresent(known::add);
        return naming.list(known);
    }
}
