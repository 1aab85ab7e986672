package org.connectioncoach.advice.guidance;

import java.util.Set;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;

/**
 * One step to take, and for whom it is. An empty set matches everybody.
 *
 * @param brief the step in a few words, for one-line replies
 * @param near about people already known, which come first before the range
 * @param stranger about people not met yet: the set gets the line about commenting first (gate G4)
 * @param options where options of a factor are named, one of them must be the member's
 * @param facts ids of the guidance's facts behind it
 * @param source who says so where its claim comes from outside the guidance; empty otherwise
 */
public record Tip(
        String id,
        TipKind kind,
        String text,
        String brief,
        boolean near,
        boolean stranger,
        Set<Stage> stages,
        Set<Goal> goals,
        Set<Standing> standings,
        Set<FactorOption> options,
        Set<String> facts,
        String source) {
    public Tip {
        stages = Set.copyOf(stages);
        goals = Set.copyOf(goals);
        standings = Set.copyOf(standings);
        options = Set.copyOf(options);
        facts = Set.copyOf(facts);
    }

    /** Whether it is meant for somebody in this situation. */
    public boolean suits(Situation situation, Standing standing) {
        return (stages.isEmpty() || stages.contains(situation.stage()))
                && (standings.isEmpty() || standings.contains(standing))
                && (goals.isEmpty() || sharesGoal(situation))
                && suitsOptions(situation);
    }

    private boolean sharesGoal(Situation situation) {
        for (Goal goal : situation.goals()) {
            if (goals.contains(goal)) {
                return true;
            }
        }
        return false;
    }

    /** Of each factor that is named, the member's answer must be one of the named options. */
    private boolean suitsOptions(Situation situation) {
        for (FactorOption option : options) {
            FactorOption answer = situation.factors().get(option.factor());
            if (answer == null || !options.contains(answer)) {
                return false;
            }
        }
        return true;
    }
}
