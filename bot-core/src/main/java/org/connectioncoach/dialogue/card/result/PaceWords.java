package org.connectioncoach.dialogue.card.result;

import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.message.Text;

/** How a card puts a week's pace, and how far it leads. */
final class PaceWords {
    private final Advice advice;
    private final Script script;
    private final Figures figures;

    PaceWords(Advice advice, Context context) {
        this.advice = advice;
        this.script = context.script();
        this.figures = context.figures();
    }

    /** New people and conversations a week. */
    Text weekly() {
        return script.say(CardPrompt.PACE, "pace", people(), "talk", talk());
    }

    /** The pace, and when it leads where. */
    Text weeklyWithGoal(NextStop stop) {
        if (stop.atHorizon() != null) {
            return script.say(
                    CardPrompt.PACE_TWELVE,
                    "pace",
                    people(),
                    "talk",
                    talk(),
                    "twelve",
                    figures.number(stop.atHorizon()));
        }
        return weekly().plus(" ").plus(weeks(stop));
    }

    private Text weeks(NextStop stop) {
        String value = figures.number(stop.value());
        return stop.weeks() != null && stop.weeks() == 1
                ? script.say(CardPrompt.PACE_ONE_WEEK, "next_stop", value)
                : script.say(CardPrompt.PACE_WEEKS, "next_stop", value, "weeks", String.valueOf(stop.weeks()));
    }

    /** The way to the next stop, as a direction. */
    Text reaching() {
        Text pace = weeklyWithGoal(advice.nextStop().orElseThrow());
        return pace.plus(" ").plus(script.say(CardPrompt.DIRECTION));
    }

    /** The pace of somebody who is where they want to be. */
    Text inTheBand() {
        return advice.pace().people() == 1
                ? script.say(CardPrompt.PACE_BAND_ONE, "talk", talk())
                : script.say(CardPrompt.PACE_BAND, "pace", people(), "talk", talk());
    }

    private String people() {
        return figures.number(advice.pace().people());
    }

    /** Conversations a week. */
    String talk() {
        return figures.number(advice.pace().conversations());
    }
}
