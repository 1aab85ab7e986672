package org.connectioncoach.dialogue.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Guidance;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.advice.Tip;
import org.connectioncoach.dialogue.Figures;
import org.connectioncoach.dialogue.Script;
import org.connectioncoach.member.Count;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Text;
import org.jspecify.annotations.Nullable;

/** The short card: who, range, pace and steps, one line each. */
public final class QuickCard {
    private final Guidance guidance;
    private final Script script;
    private final Figures figures;

    public QuickCard(Guidance guidance, Script script) {
        this.guidance = guidance;
        this.script = script;
        this.figures = new Figures(script.locale());
    }

    /** The card, line by line. */
    public List<Text> lines(Advice advice, List<Tip> steps) {
        List<Text> lines = new ArrayList<>();
        lines.add(summary(advice.situation()));
        lines.add(range(advice));
        lines.add(pace(advice));
        lines.add(steps(steps));
        return lines;
    }

    private Text summary(Situation situation) {
        String stage = guidance.stage(situation.stage()).label();
        String goals = goals(situation.goals());
        String count = count(situation.count());
        return count.isEmpty()
                ? Text.of(stage + " · " + goals)
                : script.say(QuickPrompt.SUMMARY, "stage", stage, "goals", goals, "count", count);
    }

    /** The labels of one or two goals. */
    String goals(List<Goal> goals) {
        return goals.stream().map(goal -> guidance.goal(goal).label()).collect(Collectors.joining(" + "));
    }

    /** A number as it was told, or empty when unknown. */
    String count(Count count) {
        String number = figures.number(count.value());
        return switch (count.kind()) {
            case EXACT -> number;
            case ABOUT -> script.words(QuickPrompt.ABOUT, "count", number);
            case AT_LEAST -> figures.number(count.value() - 1) + "+";
            case UNKNOWN -> "";
        };
    }

    private Text range(Advice advice) {
        String range = figures.range(advice.stage());
        @Nullable NextStop stop = advice.stop();
        String standing = script.words(
                QuickPrompt.of(advice.standing()), "first_stop", stop == null ? "" : figures.number(stop.value()));
        if (!advice.bandShown()) {
            return script.say(QuickPrompt.RANGE_HIDDEN, "range", range, "standing", standing);
        }
        return script.say(
                QuickPrompt.RANGE,
                "range",
                range,
                "low",
                figures.number(advice.band().low()),
                "high",
                figures.number(advice.band().high()),
                "standing",
                standing);
    }

    private Text pace(Advice advice) {
        String people = figures.number(advice.pace().people());
        String talk = figures.number(advice.pace().conversations());
        @Nullable NextStop stop = advice.stop();
        if (advice.pace().people() == 0) {
            return script.say(QuickPrompt.PACE_TALK, "talk", talk);
        }
        if (stop != null && stop.weeks() != null) {
            return script.say(
                    QuickPrompt.PACE,
                    "pace",
                    people,
                    "talk",
                    talk,
                    "next_stop",
                    figures.number(stop.value()),
                    "weeks",
                    figures.number(stop.weeks()));
        }
        if (stop != null && stop.atHorizon() != null) {
            return script.say(
                    QuickPrompt.PACE_TWELVE, "pace", people, "talk", talk, "twelve", figures.number(stop.atHorizon()));
        }
        return script.say(QuickPrompt.PACE_PLAIN, "pace", people, "talk", talk);
    }

    private static Text steps(List<Tip> steps) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            String brief = steps.get(i).brief();
            line.append(i == 0 ? "" : " ").append(i + 1).append(". ").append(brief);
            line.append(brief.endsWith(".") ? "" : ".");
        }
        return Text.of(line.toString());
    }
}
