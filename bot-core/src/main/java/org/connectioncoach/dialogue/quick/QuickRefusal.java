package org.connectioncoach.dialogue.quick;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Guidance;
import org.connectioncoach.dialogue.Figures;
import org.connectioncoach.dialogue.Script;
import org.connectioncoach.dialogue.quick.QuickReading.Obstacle;
import org.connectioncoach.dialogue.quick.QuickReading.Part;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Goal;
import org.connectioncoach.message.Text;

/** Says what keeps a one-line request from being answered, and what was understood already. */
public final class QuickRefusal {
    private final Guidance guidance;
    private final Script script;
    private final QuickCard card;

    public QuickRefusal(Guidance guidance, Script script) {
        this.guidance = guidance;
        this.script = script;
        this.card = new QuickCard(guidance, script);
    }

    /** One or two sentences; meant for a reading that gives no situation. */
    public Text words(QuickReading reading) {
        Obstacle obstacle = reading.obstacle();
        if (obstacle instanceof Obstacle.UnknownStage unknown) {
            return script.say(QuickPrompt.UNKNOWN_STAGE, "said", unknown.said());
        }
        if (obstacle instanceof Obstacle.UnknownGoal unknown) {
            Goal closest = unknown.closest();
            return script.say(
                    QuickPrompt.UNKNOWN_GOAL,
                    "said",
                    unknown.said(),
                    "goal",
                    closest == null
                            ? card.goals(List.of(Goal.values()))
                            : guidance.goal(closest).label());
        }
        if (obstacle instanceof Obstacle.UnknownFactor unknown) {
            return script.say(QuickPrompt.UNKNOWN_FACTOR, "said", unknown.said());
        }
        if (obstacle instanceof Obstacle.ImpossibleCount impossible) {
            return impossible(impossible);
        }
        return missing(reading);
    }

    private Text impossible(Obstacle.ImpossibleCount impossible) {
        if (impossible.problem() == NumberReading.Problem.NEGATIVE) {
            return script.say(QuickPrompt.NEGATIVE);
        }
        Figures figures = new Figures(script.locale());
        String said = impossible.said() > Integer.MAX_VALUE
                ? Long.toString(impossible.said())
                : figures.number((int) impossible.said());
        return script.say(
                QuickPrompt.ABOVE_CAP, "cap", figures.number(guidance.model().platformCap()), "said", said);
    }

    private Text missing(QuickReading reading) {
        List<String> known = new ArrayList<>();
        if (reading.saidStage() != null) {
            known.add(guidance.stage(reading.saidStage()).label());
        }
        if (!reading.goals().isEmpty()) {
            known.add(card.goals(reading.goals()));
        }
        if (reading.saidCount() != null && !card.count(reading.saidCount()).isEmpty()) {
            known.add(card.count(reading.saidCount()));
        }
        List<String> missing = reading.missing().stream().map(this::name).toList();
        String said = String.join(" · ", known);
        return missing.size() < 2
                ? script.say(QuickPrompt.ONE_TO_GO, "known", said, "missing", String.join("", missing))
                : script.say(
                        QuickPrompt.TWO_TO_GO,
                        "known",
                        said,
                        "missing",
                        missing.get(0),
                        "missing_too",
                        missing.get(missing.size() - 1));
    }

    private String name(Part part) {
        return switch (part) {
            case STAGE -> script.words(QuickPrompt.MISSING_STAGE);
            case GOAL -> script.words(QuickPrompt.MISSING_GOAL);
            case COUNT -> script.words(QuickPrompt.MISSING_COUNT);
        };
    }
}
