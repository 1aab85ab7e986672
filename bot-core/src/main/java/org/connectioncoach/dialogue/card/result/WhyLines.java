package org.connectioncoach.dialogue.card.result;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.GoalGuide;
import org.connectioncoach.advice.guidance.OptionGuide;
import org.connectioncoach.advice.guidance.StageGuide;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;

/** Why the band lies where it lies: the guidance first, then one sentence a push. */
final class WhyLines {
    private final Advice advice;
    private final Context context;

    WhyLines(Advice advice, Context context) {
        this.advice = advice;
        this.context = context;
    }

    Block block() {
        Script script = context.script();
        List<Text> lines = new ArrayList<>();
        StageGuide stage = advice.stage();
        lines.add(script.say(CardPrompt.WHY_GUIDANCE, "people", stage.people(), "range", guidanceRange(stage)));
        for (Goal goal : advice.situation().goals()) {
            GoalGuide guide = context.guidance().goal(goal);
            CardPrompt prompt =
                    guide.push() > 0 ? CardPrompt.WHY_UP : guide.push() < 0 ? CardPrompt.WHY_DOWN : CardPrompt.WHY_NONE;
            lines.add(script.say(prompt, "doing", guide.doing(), "why", guide.why()));
        }
        for (FactorOption option : advice.situation().factors().values()) {
            OptionGuide guide = context.guidance().option(option);
            if (guide.push() != 0) {
                lines.add(Text.of(guide.why()));
            }
        }
        return new Block.Listing(title(script), Block.Marks.BULLETS, lines, null);
    }

    private String title(Script script) {
        return advice.bandShown()
                ? script.words(
                        CardPrompt.WHY_TITLE,
                        "low",
                        context.figures().number(advice.band().low()),
                        "high",
                        context.figures().number(advice.band().high()))
                : script.words(CardPrompt.WHY_TITLE_HIDDEN);
    }

    private String guidanceRange(StageGuide stage) {
        int min = stage.narrowed() == null ? stage.min() : stage.narrowed().min();
        Integer max = stage.narrowed() == null ? stage.max() : stage.narrowed().max();
        return max == null
                ? context.script()
                        .words(CardPrompt.RANGE_OPEN, "min", context.figures().number(min))
                : context.figures().range(min, max.intValue());
    }
}
