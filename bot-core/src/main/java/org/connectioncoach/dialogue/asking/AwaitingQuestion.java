package org.connectioncoach.dialogue.asking;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;

/** Awaits a question. */
public record AwaitingQuestion() implements Detour {
    @Override
    public Reply ask(Context context) {
        return Reply.of(new Block.Paragraph(context.script().say(AskPrompt.WHAT)));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean other = meaning.kind() == Meaning.Kind.MANNER && !meaning.is(Manner.DIGRESSION_QUESTION);
        if (other) {
            return Move.notMine();
        }
        Move answer = AskFlow.answer(words, context);
        return new Move(Move.Kind.DONE, null, answer.replies(), answer.lead(), answer.remember(), List.of(), null);
    }

    @Override
    public String example(Context context) {
        return context.script().words(AskPrompt.EXAMPLE);
    }
}
