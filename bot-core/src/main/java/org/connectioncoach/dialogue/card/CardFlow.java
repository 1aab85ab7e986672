package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Tip;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.assess.Counts;
import org.connectioncoach.dialogue.card.result.CardPrompt;
import org.connectioncoach.dialogue.card.result.GaugePrompt;
import org.connectioncoach.dialogue.card.result.ResultCard;
import org.connectioncoach.dialogue.card.result.Results;
import org.connectioncoach.dialogue.card.result.Steps;
import org.connectioncoach.dialogue.naming.CountChoices;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** The doors from a result: by button, by label, by saying what changed. */
public final class CardFlow implements Flow {
    public static final String NAME = ResultCard.FLOW;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return Stream.of(
                        (Prompt[]) CardPrompt.values(),
                        (Prompt[]) GaugePrompt.values(),
                        (Prompt[]) ActionPrompt.values(),
                        (Prompt[]) SumPrompt.values())
                .<Prompt>flatMap(Stream::of)
                .toList();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "refine" -> with(context, situation -> Move.stay().opening(Refining.form(situation, context)));
            case "how" -> how(context);
            case "edit" -> with(context, situation -> Move.push(new AwaitingChange()));
            case "more" -> with(context, situation -> more(situation, context));
            case "undo" -> Undoing.move(context);
            case "full" -> with(context, situation -> Move.stay().saying(Results.card(situation, context)));
            case "what_if" -> with(context, situation -> Move.push(new AwaitingWhatIf(null)));
            case "number" ->
                CountChoices.parse(action.value())
                        .map(count -> with(
                                context, situation -> new Change(situation, situation.with(count), context).brief()))
                        .orElse(Move.notMine());
            default -> Move.notMine();
        };
    }

    @Override
    public Move onSubmitted(Event.Submitted form, Context context) {
        return form.action().step().equals("refine")
                ? with(context, situation -> Refining.submitted(form, situation, context))
                : Move.notMine();
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.is(Manner.HOW_I_GOT_THIS)) {
            return how(context);
        }
        if (context.situation().isEmpty()) {
            return Move.notMine();
        }
        Situation situation = context.situation().get();
        if (meaning.is(Manner.WHAT_IF)) {
            return WhatIf.tried(situation, meaning)
                    .map(tried ->
                            Move.push(new AwaitingWhatIf(tried)).leading(WhatIf.answer(situation, tried, context)))
                    .orElse(Move.push(new AwaitingWhatIf(null)));
        }
        if (meaning.is(Manner.REPEAT)) {
            return Move.stay().saying(Results.card(situation, context));
        }
        if (NextWords.askForMore(words)) {
            return more(situation, context);
        }
        if (NextWords.askWhatToDo(words)) {
            return Move.aside()
                    .saying(steps(CardPrompt.NEXT_TITLE, Steps.current(context.advise(situation), context), context));
        }
        return isCorrection(meaning) ? changed(situation, meaning, context) : Move.notMine();
    }

    private static boolean isCorrection(Meaning meaning) {
        return meaning.kind() == Meaning.Kind.ANSWER
                || meaning.is(Manner.CORRECT_STAGE)
                || meaning.is(Manner.CORRECT_COUNT)
                || meaning.is(Manner.CORRECT_GOALS);
    }

    /** What is saved becomes what the message says, whatever question waits below the one about the change. */
    static Move corrected(Situation saved, Meaning meaning, Context context) {
        if (!isCorrection(meaning) || WhatIf.tried(saved, meaning).isEmpty()) {
            return meaning.answersAnything() ? Move.pass() : Move.notMine();
        }
        Move move = changed(saved, meaning, context);
        Profile changed = move.remember();
        Move done = Move.done()
                .leading(move.lead().toArray(Block[]::new))
                .saying(move.replies().toArray(Reply[]::new));
        return changed == null ? done : done.remembering(changed);
    }

    /** What to do next is asked of the result there is, and no menu. */
    @Override
    public boolean isAskedFor(String words, Context context) {
        return context.situation().isPresent() && (NextWords.askForMore(words) || NextWords.askWhatToDo(words));
    }

    private static Move changed(Situation situation, Meaning meaning, Context context) {
        boolean unkeepable =
                !(meaning.number() instanceof NumberReading.Read) && !(meaning.number() instanceof NumberReading.None);
        if (unkeepable) {
            return Counts.asked(meaning.number(), context);
        }
        return WhatIf.tried(situation, meaning)
                .map(after -> after.factors().equals(situation.factors())
                        ? new Change(situation, after, context).brief()
                        : Refining.changed(situation, after, context))
                .orElseGet(() -> bare(meaning));
    }

    /** "I want to change my goal", without the new one: ask for it. */
    private static Move bare(Meaning meaning) {
        return meaning.kind() == Meaning.Kind.MANNER ? Move.push(new AwaitingChange()) : Move.notMine();
    }

    private static Move how(Context context) {
        return with(
                context, situation -> Move.stay().saying(new HowIGotThis(context.advise(situation), context).reply()));
    }

    private static Move more(Situation situation, Context context) {
        Advice advice = context.advise(situation);
        List<Tip> steps = Steps.pick(advice, context.profile(), context);
        return Move.stay()
                .saying(steps(CardPrompt.MORE_TITLE, steps, context))
                .remembering(Steps.shown(context.profile(), steps).careful(false));
    }

    private static Reply steps(CardPrompt title, List<Tip> steps, Context context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Steps.block(title, steps, context));
        blocks.add(new Block.Choices(
                List.of(Choice.plain(context.script().words(CardPrompt.MORE), Action.of(CardFlow.NAME, "more"))
                        .spoken(context.script().words(CardPrompt.SPOKEN_MORE))),
                true));
        return Reply.of(blocks);
    }

    /** Needs a saved situation; without one, the way to get it. */
    private static Move with(Context context, Function<Situation, Move> move) {
        return context.situation()
                .map(move)
                .orElseGet(() -> Move.stay()
                        .saying(Reply.of(
                                new Block.Paragraph(context.script().say(ActionPrompt.NOTHING_YET)),
                                new Block.Choices(
                                        List.of(Choice.main(
                                                context.script().words(ActionPrompt.START),
                                                Action.of("assess", "start"))),
                                        true))));
    }

    @Override
    public List<Choice> standing(Context context) {
        if (context.situation().isEmpty()) {
            return List.of();
        }
        Script script = context.script();
        List<Choice> choices = new ArrayList<>(ResultCard.choices(context));
        choices.add(Choice.plain(script.words(ActionPrompt.FULL_CARD), Action.of(NAME, "full")));
        choices.add(Choice.plain(script.words(ActionPrompt.WHAT_IF), Action.of(NAME, "what_if")));
        context.profile()
                .undo()
                .ifPresent(
                        before -> choices.add(Choice.plain(script.words(ActionPrompt.UNDO), Action.of(NAME, "undo"))));
        boolean unplaced = context.situation().map(now -> !now.count().known()).orElse(false);
        if (unplaced) {
            choices.addAll(CountChoices.of(context.playbook().quickCounts().refine(), NAME, "number"));
        }
        return choices;
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(
                context.script().say(ActionPrompt.MENU_WHY), context.script().say(ActionPrompt.MENU_CHANGE));
    }

    @Override
    public Optional<Reply> here(Context context) {
        return context.situation().map(situation -> Results.card(situation, context));
    }
}
