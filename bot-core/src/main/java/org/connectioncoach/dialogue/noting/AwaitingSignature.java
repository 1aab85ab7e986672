package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Reply;

/** Awaits how the member signs. */
public record AwaitingSignature(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        return Slot.question(NotePrompt.SIGN, true, context);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Slot.isAside(words, meaning)) {
            return Move.notMine();
        }
        return Slot.toDraft(new ShowingDraft(slots.signed(words), Variant.PLAIN), context);
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingWish(slots));
    }

    @Override
    public Move onSkip(Context context) {
        return Slot.toDraft(new ShowingDraft(slots.signed(""), Variant.PLAIN), context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.SIGN_EXAMPLE);
    }
}
