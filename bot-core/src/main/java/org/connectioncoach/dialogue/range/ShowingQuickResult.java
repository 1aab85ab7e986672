package org.connectioncoach.dialogue.range;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.card.HowIGotThis;
import org.connectioncoach.dialogue.card.result.Results;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** A one-line result is on the screen and can be kept; anything else that is said goes past it. */
public record ShowingQuickResult(Situation situation) implements Detour {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Block> blocks = new ArrayList<>(new QuickCard(context.advise(situation), context).blocks());
        List<Choice> choices = new ArrayList<>();
        if (context.situation().filter(situation::equals).isEmpty()) {
            choices.add(Choice.main(script.words(RangePrompt.SAVE_MINE), Action.of(RangeFlow.NAME, "save")));
        }
        choices.add(Choice.plain(script.words(RangePrompt.FULL_CARD), Action.of(RangeFlow.NAME, "full")));
        choices.add(Choice.plain(script.words(RangePrompt.HOW), Action.of(RangeFlow.NAME, "how")));
        blocks.add(new Block.Choices(choices, true));
        return Reply.of(blocks);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return Move.pass();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "save" ->
                Results.finish(situation, context).leading(context.script().say(RangePrompt.SAVED_NOW));
            case "full" -> Move.stay().saying(Results.preview(situation, context));
            case "how" -> Move.stay().saying(new HowIGotThis(context.advise(situation), context).reply());
            default -> Move.pass();
        };
    }
}
