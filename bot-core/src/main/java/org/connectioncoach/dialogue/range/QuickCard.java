package org.connectioncoach.dialogue.range;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.card.result.Results;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;

/** A result in a few lines, for a private reply in the middle of a channel. */
final class QuickCard {
    private final Advice advice;
    private final Context context;
    private final Script script;
    private final Figures figures;

    QuickCard(Advice advice, Context context) {
        this.advice = advice;
        this.context = context;
        this.script = context.script();
        this.figures = context.figures();
    }

    List<Block> blocks() {
        Naming naming = new Naming(context);
        Text summary = script.say(
                RangePrompt.SUMMARY,
                "stage",
                naming.stage(advice.situation().stage()),
                "goals",
                naming.goals(advice.situation().goals()),
                "count",
                naming.count(advice.situation().count()));
        Text lines =
                Text.bold(summary.plain()).plus("\n").plus(range()).plus("\n").plus(pace());
        List<Text> steps = new ArrayList<>();
        for (Tip tip : Results.steps(advice.situation(), context)) {
            steps.add(Text.of(tip.brief()));
        }
        return List.of(new Block.Paragraph(lines), new Block.Listing(null, Block.Marks.NUMBERS, steps, null));
    }

    private Text range() {
        String range = figures.range(advice.stage());
        return advice.bandShown()
                ? script.say(
                        RangePrompt.RANGE,
                        "range",
                        range,
                        "low",
                        figures.number(advice.band().low()),
                        "high",
                        figures.number(advice.band().high()),
                        "standing",
                        standing())
                : script.say(RangePrompt.RANGE_HIDDEN, "range", range, "standing", standing());
    }

    private String standing() {
        return switch (advice.standing()) {
            case STARTING ->
                script.words(
                        RangePrompt.STARTING,
                        "first_stop",
                        figures.number(advice.nextStop().orElseThrow().value()));
            case BUILDING -> script.words(RangePrompt.BUILDING);
            case ON_TARGET -> script.words(RangePrompt.ON_TARGET);
            case STRONG -> script.words(RangePrompt.STRONG);
            case ABOVE -> script.words(RangePrompt.ABOVE);
            case AT_CAP -> script.words(RangePrompt.AT_CAP);
            case UNKNOWN -> script.words(RangePrompt.UNKNOWN);
            case AT_LEAST -> script.words(RangePrompt.AT_LEAST);
        };
    }

    private Text pace() {
        String people = figures.number(advice.pace().people());
        String talk = figures.number(advice.pace().conversations());
        if (advice.pace().people() == 0) {
            return script.say(RangePrompt.PACE_TALK, "talk", talk);
        }
        NextStop stop = advice.nextStop().orElse(null);
        if (stop == null) {
            return script.say(RangePrompt.PACE_PLAIN, "pace", people, "talk", talk);
        }
        return stop.atHorizon() == null
                ? script.say(
                        RangePrompt.PACE,
                        "pace",
                        people,
                        "talk",
                        talk,
                        "next_stop",
                        figures.number(stop.value()),
                        "weeks",
                        String.valueOf(stop.weeks()))
                : script.say(
                        RangePrompt.PACE_TWELVE,
                        "pace",
                        people,
                        "talk",
                        talk,
                        "twelve",
                        figures.number(stop.atHorizon()));
    }
}
