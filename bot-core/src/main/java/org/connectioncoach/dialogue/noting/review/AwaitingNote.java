package org.connectioncoach.dialogue.noting.review;

import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;

/** Awaits a note to check. */
public record AwaitingNote() implements Detour {
    /** A note has more words than this; fewer are about the conversation. */
    private static final int FEW = 4;

    @Override
    public Reply ask(Context context) {
        return Reply.of(new Block.Paragraph(context.script().say(ReviewPrompt.ASK)));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean aside = meaning.kind() == Meaning.Kind.MANNER && words.strip().split("\\s+").length <= FEW;
        return aside ? Move.notMine() : Reviewing.review(words, Move.done(), context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(ReviewPrompt.EXAMPLE);
    }
}
