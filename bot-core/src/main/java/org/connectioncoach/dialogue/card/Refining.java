package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.Band;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.card.result.ResultCard;
import org.connectioncoach.dialogue.card.result.Steps;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Fine-tuning: one form with three optional parts, and what its answers moved. */
final class Refining {
    /** The circumstances that are ticked rather than chosen, one a factor. */
    private static final List<FactorOption> TICKS =
            List.of(FactorOption.LARGE, FactorOption.TIGHT_KNIT, FactorOption.SEASONED, FactorOption.CLOSE_KNIT);

    private static final String TICK_FIELD = "ticks";

    private Refining() {}

    static Form form(Situation situation, Context context) {
        Script script = context.script();
        List<Option> ticks = TICKS.stream()
                .map(option -> new Option(
                        key(option), context.guidance().option(option).tick()))
                .toList();
        List<String> ticked =
                TICKS.stream().filter(situation::has).map(Refining::key).toList();
        return new Form(
                Action.of(CardFlow.NAME, "refine"),
                script.words(ActionPrompt.REFINE_TITLE),
                script.words(ActionPrompt.REFINE_SUBMIT),
                List.of(
                        choice(Factor.FIELD, situation, context),
                        choice(Factor.GEO, situation, context),
                        new Field.AnyOf(TICK_FIELD, script.words(ActionPrompt.REFINE_TICKS), ticks, ticked, false)));
    }

    private static Field choice(Factor factor, Situation situation, Context context) {
        List<Option> options = FactorOption.of(factor).stream()
                .map(option -> new Option(
                        option.id(), context.guidance().option(option).label()))
                .toList();
        FactorOption answer = situation.factors().get(factor);
        return new Field.OneOf(
                factor.id(), context.guidance().question(factor), options, answer == null ? "" : answer.id(), false);
    }

    private static String key(FactorOption option) {
        return option.factor().id() + "." + option.id();
    }

    /** The whole card again, in place, with what moved at its head. */
    static Move submitted(Event.Submitted form, Situation before, Context context) {
        Map<Factor, FactorOption> factors = new EnumMap<>(Factor.class);
        factors.putAll(before.factors());
        for (Factor factor : List.of(Factor.FIELD, Factor.GEO)) {
            FactorOption.ofId(factor, form.first(factor.id())).ifPresent(option -> factors.put(factor, option));
        }
        for (FactorOption tick : TICKS) {
            if (form.all(TICK_FIELD).contains(key(tick))) {
                factors.put(tick.factor(), tick);
            } else {
                factors.remove(tick.factor(), tick);
            }
        }
        return changed(before, before.withFactors(factors), context);
    }

    static Move changed(Situation before, Situation after, Context context) {
        Advice was = context.advise(before);
        Advice is = context.advise(after);
        Profile known = before.equals(after) ? context.profile() : context.knowing(after);
        List<Tip> steps = before.equals(after) ? Steps.current(is, context) : Steps.pick(is, known, context);
        Profile profile = before.equals(after) ? known : Steps.shown(known, steps);
        Reply card = new ResultCard(is, steps, context).reply();
        return Move.stay()
                .saying(card.placed(Reply.Placement.REPLACES_CARD))
                .leading(moved(was, is, context))
                .remembering(profile);
    }

    private static Block moved(Advice was, Advice is, Context context) {
        Script script = context.script();
        Figures figures = context.figures();
        List<FactorOption> news = new ArrayList<>(is.situation().factors().values());
        news.removeAll(was.situation().factors().values());
        Band band = is.band();
        String low = figures.number(band.low());
        String high = figures.number(band.high());
        if (was.situation().equals(is.situation())) {
            return new Block.Paragraph(script.say(ActionPrompt.SAME));
        }
        if (!is.bandShown() || band.equals(was.band())) {
            return new Block.Paragraph(script.say(ActionPrompt.UPDATED));
        }
        boolean single = news.size() == 1
                && is.situation().factors().size() == was.situation().factors().size() + 1;
        if (single) {
            boolean up = band.position() > was.band().position();
            Text moved = script.say(
                    up ? ActionPrompt.MOVED_UP : ActionPrompt.MOVED_DOWN,
                    "said",
                    context.guidance().option(news.get(0)).said(),
                    "low",
                    low,
                    "high",
                    high);
            return new Block.Paragraph(
                    moved.plus("\n").plus(context.guidance().option(news.get(0)).why()));
        }
        return new Block.Paragraph(script.say(
                ActionPrompt.MOVED_SEVERAL,
                "old_low",
                figures.number(was.band().low()),
                "old_high",
                figures.number(was.band().high()),
                "low",
                low,
                "high",
                high));
    }
}
