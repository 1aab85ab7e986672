package org.connectioncoach.dialogue.range.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.dialogue.range.request.RangeRequest.Problem;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.jspecify.annotations.Nullable;

/** What a request for a range was found to say so far. */
final class RangeAnswers {
    private static final int MOST_GOALS = 2;

    private final List<Goal> goals = new ArrayList<>();
    private final Map<Factor, FactorOption> factors = new EnumMap<>(Factor.class);
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Stage stage;
    private @Nullable Count count;

    /** The stage that was named first is meant. */
    void at(Stage named) {
        stage = stage == null ? named : stage;
    }

    /** The goals that were named first are meant. */
    void wanting(List<Goal> wanted) {
        for (Goal goal : wanted) {
            if (goals.size() < MOST_GOALS && !goals.contains(goal)) {
                goals.add(goal);
            }
        }
    }

    /** The number that was told last is meant. */
    void number(NumberReading reading) {
        if (reading instanceof NumberReading.Read read) {
            count = read.count();
        } else if (!(reading instanceof NumberReading.None)) {
            problems.add(new Problem.UnusableNumber("", reading));
        }
    }

    void placed(FactorOption option) {
        factors.put(option.factor(), option);
    }

    /** Circumstances that count where none of their kind were named. */
    void placedBesides(Collection<FactorOption> options) {
        options.forEach(option -> factors.putIfAbsent(option.factor(), option));
    }

    void cannot(Problem problem) {
        problems.add(problem);
    }

    boolean hasStage() {
        return stage != null;
    }

    boolean hasGoal() {
        return !goals.isEmpty();
    }

    boolean hasNumber() {
        return count != null;
    }

    /** @param share whether the answer is for everybody to see */
    RangeRequest asked(boolean share) {
        return new RangeRequest(stage, goals, count, factors, problems, share);
    }
}
