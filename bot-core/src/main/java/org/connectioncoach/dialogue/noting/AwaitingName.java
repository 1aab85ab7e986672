package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Reply;

/** Awaits the first name of whom the note is for. */
public record AwaitingName(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        return Slot.question(NotePrompt.NAME, true, context);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Slot.isAside(words, meaning)) {
            return Move.notMine();
        }
        return Move.become(new AwaitingShared(slots.named(words)));
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingRecipient());
    }

    @Override
    public Move onSkip(Context context) {
        return Move.become(new AwaitingShared(slots.named("")));
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.NAME_EXAMPLE);
    }
}
