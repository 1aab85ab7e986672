package org.connectioncoach.dialogue.card.result;

import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Reply;

/** From a situation to a card. */
public final class Results {
    private Results() {}

    /** The assessment is complete: keep the situation and show its card. */
    public static Move finish(Situation situation, Context context) {
        Advice advice = context.advise(situation);
        Profile known = context.knowing(situation);
        List<Tip> steps = Steps.pick(advice, known, context);
        return Move.done()
                .saying(new ResultCard(advice, steps, context).reply())
                .remembering(Steps.shown(known, steps).careful(false));
    }

    /** The card of a situation that is not kept. */
    public static Reply preview(Situation situation, Context context) {
        Advice advice = context.advise(situation);
        return new ResultCard(advice, Steps.pick(advice, context.profile(), context), context).reply();
    }

    /** The next three steps: those last shown for what is kept, fresh ones for anything else. */
    public static List<Tip> steps(Situation situation, Context context) {
        Advice advice = context.advise(situation);
        boolean kept = context.situation().filter(situation::equals).isPresent();
        return kept ? Steps.current(advice, context) : Steps.pick(advice, context.profile(), context);
    }

    /** The card of what is known, as it was last shown. */
    public static Reply card(Situation situation, Context context) {
        Advice advice = context.advise(situation);
        return new ResultCard(advice, Steps.current(advice, context), context).reply();
    }
}
