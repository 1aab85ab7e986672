package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;

/** Awaits the question itself, for a long note. */
public record AwaitingTheirQuestion(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        String limit = String.valueOf(context.playbook().desk().notes().words().premium());
        return Reply.of(new Block.Paragraph(context.script().say(NotePrompt.QUESTION, "limit", limit)));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean aside = !words.strip().endsWith("?") && Slot.isAside(words, meaning);
        if (aside) {
            return Move.notMine();
        }
        return Slot.toDraft(new ShowingDraft(slots.wondering(words), Variant.LONG), context);
    }

    @Override
    public Move onBack(Context context) {
        return Slot.toDraft(new ShowingDraft(slots, Variant.PLAIN), context);
    }

    @Override
    public Move onSkip(Context context) {
        return Slot.toDraft(new ShowingDraft(slots, Variant.LONG), context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.QUESTION_EXAMPLE);
    }
}
