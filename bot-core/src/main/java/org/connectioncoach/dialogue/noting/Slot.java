package org.connectioncoach.dialogue.noting;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingSignature;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** What the questions of note drafting have in common. */
final class Slot {
    /** A manner in more words than this is part of the note. */
    private static final int SHORT = 4;

    private Slot() {}

    /** Whether words are about the conversation and not for the note. */
    static boolean isAside(String words, Meaning meaning) {
        if (words.strip().endsWith("?")) {
            return true;
        }
        boolean manner = meaning.kind() == Meaning.Kind.MANNER && !meaning.is(Manner.DIGRESSION_QUESTION);
        return manner && (meaning.confidence() >= 1 || words.strip().split("\\s+").length <= SHORT);
    }

    static Reply question(NotePrompt prompt, boolean skippable, Context context) {
        Script script = context.script();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(script.say(prompt)));
        if (skippable) {
            blocks.add(new Block.Choices(
                    List.of(Choice.plain(script.words(NotePrompt.SKIP), Action.of("manners", "skip"))), false));
        }
        return Reply.of(blocks);
    }

    /** After the wish: how to sign, unless the name is known. */
    static State signing(NoteSlots slots, Context context) {
        return context.name().isEmpty()
                ? new AwaitingSignature(slots)
                : new ShowingDraft(slots.signed(firstName(context.name())), Variant.PLAIN);
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }

    static Move toDraft(State next, Context context) {
        return next instanceof ShowingDraft draft ? draft.shown(context) : Move.become(next);
    }
}
