package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.noting.review.Holding;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Reply;

/** Awaits what the member and the other share, as a sentence of theirs. */
public record AwaitingShared(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        boolean known = slots.to() == Recipient.KNOWN || slots.to() == Recipient.RECONNECTING;
        return Slot.question(known ? NotePrompt.SHARED_KNOWN : NotePrompt.SHARED, false, context);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Slot.isAside(words, meaning)) {
            return Move.notMine();
        }
        NoteSlots told = slots.sharing(words);
        return Holding.problem(told.shared(), context)
                .map(problem -> Move.repeat().leading(problem))
                .orElseGet(() -> Move.become(new AwaitingWhoIAm(told)));
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingName(slots));
    }

    @Override
    public Move onSkip(Context context) {
        return Move.notMine();
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.SHARED_EXAMPLE);
    }
}
