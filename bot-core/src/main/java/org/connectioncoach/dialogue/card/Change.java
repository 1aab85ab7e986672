package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Band;
import org.connectioncoach.advice.NextStop;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.card.result.ResultCard;
import org.connectioncoach.dialogue.card.result.StandingWords;
import org.connectioncoach.dialogue.card.result.Steps;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** A saved situation becomes another: says what changed, what it moved, and offers the way back. */
final class Change {
    private final Situation before;
    private final Situation after;
    private final Advice was;
    private final Advice is;
    private final Context context;
    private final Script script;

    Change(Situation before, Situation after, Context context) {
        this.before = before;
        this.after = after;
        this.was = context.advise(before);
        this.is = context.advise(after);
        this.context = context;
        this.script = context.script();
    }

    /** In a few words with an undo; the whole card where the person could not be placed before. */
    Move brief() {
        if (before.equals(after)) {
            return Move.stay().saying(Reply.of(new Block.Paragraph(script.say(ActionPrompt.SAME)), buttons(false)));
        }
        Profile known = context.knowing(after);
        List<Tip> steps = sameSteps() ? Steps.current(is, context) : Steps.pick(is, known, context);
        Profile profile = sameSteps() ? known : Steps.shown(known, steps);
        boolean placedNow = !was.situation().count().known() && after.count().known();
        if (placedNow) {
            return Move.stay()
                    .saying(new ResultCard(is, steps, context).reply())
                    .remembering(profile);
        }
        return Move.stay()
                .saying(Reply.of(new Block.Paragraph(join(said())), buttons(true)))
                .remembering(profile);
    }

    /** Another number alone, in the same standing, changes nothing about what to do next. */
    private boolean sameSteps() {
        return after.equals(before.with(after.count())) && was.standing() == is.standing();
    }

    private Block buttons(boolean undo) {
        List<Choice> choices = new ArrayList<>();
        if (undo) {
            choices.add(Choice.plain(script.words(ActionPrompt.UNDO), Action.of(CardFlow.NAME, "undo")));
        }
        choices.add(Choice.plain(script.words(ActionPrompt.FULL_CARD), Action.of(CardFlow.NAME, "full")));
        return new Block.Choices(choices, true);
    }

    private List<Text> said() {
        Naming naming = new Naming(context);
        List<Text> said = new ArrayList<>();
        if (before.stage() != after.stage()) {
            said.add(script.say(
                    ActionPrompt.STAGE_UPDATED,
                    "stage",
                    naming.stage(after.stage()),
                    "range",
                    context.figures().range(is.stage())));
            if (after.stage().compareTo(before.stage()) > 0) {
                said.add(script.say(ActionPrompt.STAGE_ADVANCED));
            }
        }
        if (!before.goals().equals(after.goals())) {
            said.add(script.say(ActionPrompt.GOAL_UPDATED, "goals", naming.goals(after.goals())));
        }
        if (!before.count().equals(after.count())) {
            said.add(script.say(ActionPrompt.COUNT_UPDATED, "count", naming.count(after.count())));
        }
        if (said.isEmpty()) {
            said.add(script.say(ActionPrompt.UPDATED));
        }
        said.addAll(moved());
        return said;
    }

    /** What became of the band, and where the number stands now. */
    private List<Text> moved() {
        Figures figures = context.figures();
        List<Text> moved = new ArrayList<>();
        Band old = was.band();
        Band band = is.band();
        boolean bandMoved = old.low() != band.low() || old.high() != band.high();
        if (is.bandShown() && was.bandShown() && bandMoved) {
            moved.add(script.say(
                    ActionPrompt.BAND_MOVED,
                    "old_low",
                    figures.number(old.low()),
                    "old_high",
                    figures.number(old.high()),
                    "low",
                    figures.number(band.low()),
                    "high",
                    figures.number(band.high())));
        } else if (is.bandShown() && before.count().equals(after.count())) {
            moved.add(script.say(
                    ActionPrompt.BAND_STAYS, "low", figures.number(band.low()), "high", figures.number(band.high())));
        }
        if (is.standing() != was.standing() && is.standing() != Standing.UNKNOWN) {
            moved.add(new StandingWords(is, context).body());
        } else if (!before.count().equals(after.count()) && is.stop() != null) {
            moved.add(heading(is.stop()));
        }
        return moved;
    }

    private Text heading(NextStop stop) {
        Figures figures = context.figures();
        String pace = figures.number(is.pace().people());
        String value = figures.number(stop.value());
        return stop.atHorizon() == null
                ? script.say(
                        ActionPrompt.STILL_HEADING_WEEKS,
                        "next_stop",
                        value,
                        "pace",
                        pace,
                        "weeks",
                        String.valueOf(stop.weeks()))
                : script.say(
                        ActionPrompt.STILL_HEADING,
                        "next_stop",
                        value,
                        "pace",
                        pace,
                        "twelve",
                        figures.number(stop.atHorizon()));
    }

    private static Text join(List<Text> texts) {
        Text all = texts.get(0);
        for (Text text : texts.subList(1, texts.size())) {
            all = all.plus(" ").plus(text);
        }
        return all;
    }
}
