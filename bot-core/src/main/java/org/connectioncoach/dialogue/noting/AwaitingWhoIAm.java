package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Reply;

/** Awaits who the member is, in a sentence. */
public record AwaitingWhoIAm(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        return Slot.question(NotePrompt.ME, true, context);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Slot.isAside(words, meaning)) {
            return Move.notMine();
        }
        return Move.become(new AwaitingWish(slots.from(words)));
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingShared(slots));
    }

    @Override
    public Move onSkip(Context context) {
        return Move.become(new AwaitingWish(slots.from("")));
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.ME_EXAMPLE);
    }
}
