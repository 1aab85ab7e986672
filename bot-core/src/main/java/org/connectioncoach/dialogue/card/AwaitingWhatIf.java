package org.connectioncoach.dialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.guidance.OptionGuide;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Situation;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Awaits something to try out.
 *
 * @param tried what was tried last and can be kept, or null
 */
public record AwaitingWhatIf(@Nullable Situation tried) implements Detour {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(script.say(ActionPrompt.WHAT_IF_ASK)));
        blocks.add(new Block.Picker(
                Action.of(CardFlow.NAME, "try"),
                script.words(ActionPrompt.WHAT_IF_PLACEHOLDER),
                options(context),
                1,
                1));
        List<Choice> choices = new ArrayList<>();
        if (tried != null) {
            choices.add(Choice.plain(script.words(ActionPrompt.USE_IT), Action.of(CardFlow.NAME, "use")));
        }
        choices.add(Choice.plain(script.words(ActionPrompt.CLOSE), Action.of(CardFlow.NAME, "close")));
        blocks.add(new Block.Choices(choices, false));
        return Reply.of(blocks);
    }

    /** Other stages and the circumstances that would move the band; 25 at most, as a list may have. */
    private static List<Option> options(Context context) {
        List<Option> options = new ArrayList<>();
        Optional<Situation> situation = context.situation();
        for (Stage stage : Stage.values()) {
            if (situation.map(now -> now.stage() != stage).orElse(true)) {
                options.add(new Option(
                        "stage." + stage.id(), context.guidance().stage(stage).label()));
            }
        }
        for (FactorOption option : FactorOption.values()) {
            OptionGuide guide = context.guidance().option(option);
            if (guide.push() != 0 && !situation.map(now -> now.has(option)).orElse(false)) {
                options.add(new Option(option.factor().id() + "." + option.id(), guide.row()));
            }
        }
        return options;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.kind() == Meaning.Kind.MANNER && !meaning.answersAnything()) {
            return Move.notMine();
        }
        return context.situation()
                .flatMap(situation -> WhatIf.tried(situation, meaning))
                .map(next -> show(next, context))
                .orElse(Move.notMine());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "try" -> tryOut(values.isEmpty() ? action.value() : values.get(0), context);
            case "use" -> use(context);
            case "close" -> Move.done();
            default -> Move.notMine();
        };
    }

    private Move tryOut(String value, Context context) {
        return context.situation()
                .flatMap(situation -> WhatIf.tried(situation, value))
                .map(next -> show(next, context))
                .orElse(Move.notMine());
    }

    private static Move show(Situation next, Context context) {
        return context.situation()
                .map(situation ->
                        Move.become(new AwaitingWhatIf(next)).leading(WhatIf.answer(situation, next, context)))
                .orElse(Move.done());
    }

    private Move use(Context context) {
        if (tried == null || context.situation().isEmpty()) {
            return Move.done();
        }
        Move change = new Change(context.situation().get(), tried, context).brief();
        return new Move(
                Move.Kind.DONE,
                null,
                change.replies(),
                change.lead(),
                change.remember(),
                change.effects(),
                change.form());
    }

    @Override
    public String example(Context context) {
        return context.script().words(ActionPrompt.WHAT_IF_EXAMPLE);
    }
}
