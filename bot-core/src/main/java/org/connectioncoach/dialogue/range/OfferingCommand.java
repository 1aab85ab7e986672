package org.connectioncoach.dialogue.range;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** Awaits whether a misspelled {@code range} was meant as such. */
public record OfferingCommand(String words) implements Detour {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(RangePrompt.DID_YOU_MEAN, "command", "range")),
                new Block.Choices(
                        List.of(Choice.main(script.words(RangePrompt.RUN_IT), Action.of(RangeFlow.NAME, "run"))),
                        false));
    }

    @Override
    public Expecting expecting() {
        return Expecting.CONFIRM;
    }

    @Override
    public Move onSaid(String said, Meaning meaning, Context context) {
        if (meaning.confirm().isEmpty()) {
            return Move.pass();
        }
        return meaning.confirm().get() ? RangeFlow.run(words, context) : Move.done();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("run") ? RangeFlow.run(words, context) : Move.pass();
    }
}
