package org.connectioncoach.dialogue.noting;

import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.noting.review.Holding;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Reply;

/** Awaits something for the note in the member's own words: taken as they are, unless they are about the conversation. */
public sealed interface AwaitingWords extends HoldingNote {
    /** An answer that would be understood. */
    NotePrompt example();

    /** The words are for the note. */
    Move onTold(String words, Context context);

    @Override
    default Move onSaid(String words, Meaning meaning, Context context) {
        return Slot.isAside(words, meaning) ? Move.notMine() : onTold(words, context);
    }

    @Override
    default String example(Context context) {
        return context.script().words(example());
    }

    /** Awaits the first name of whom the note is for. */
    record AwaitingName(NoteSlots slots) implements AwaitingWords {
        @Override
        public Reply ask(Context context) {
            return Slot.question(NotePrompt.NAME, true, context);
        }

        @Override
        public Move onSaid(String words, Meaning meaning, Context context) {
            return TheirName.isNone(words, meaning)
                    ? Move.notMine()
                    : AwaitingWords.super.onSaid(words, meaning, context);
        }

        /** "Maria, we met at the fair" answers the next question too. */
        @Override
        public Move onTold(String words, Context context) {
            TheirName told = TheirName.in(words);
            NoteSlots named = slots.named(told.name());
            boolean both = !told.shared().isEmpty()
                    && Holding.problem(told.shared(), context).isEmpty();
            return Move.become(both ? new AwaitingWhoIAm(named.sharing(told.shared())) : new AwaitingShared(named));
        }

        @Override
        public Move onBack(Context context) {
            return Move.become(new AwaitingRecipient());
        }

        @Override
        public Move onSkip(Context context) {
            return onTold("", context);
        }

        @Override
        public NotePrompt example() {
            return NotePrompt.NAME_EXAMPLE;
        }
    }

    /** Awaits what the member and the other share, as a sentence of theirs; without it there is no note. */
    record AwaitingShared(NoteSlots slots) implements AwaitingWords {
        @Override
        public Reply ask(Context context) {
            boolean known = slots.to() == Recipient.KNOWN || slots.to() == Recipient.RECONNECTING;
            return Slot.question(known ? NotePrompt.SHARED_KNOWN : NotePrompt.SHARED, false, context);
        }

        @Override
        public Move onTold(String words, Context context) {
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
        public NotePrompt example() {
            return NotePrompt.SHARED_EXAMPLE;
        }
    }

    /** Awaits who the member is, in a sentence. */
    record AwaitingWhoIAm(NoteSlots slots) implements AwaitingWords {
        @Override
        public Reply ask(Context context) {
            return Slot.question(NotePrompt.ME, true, context);
        }

        @Override
        public Move onTold(String words, Context context) {
            return Move.become(new AwaitingWish(slots.from(words)));
        }

        @Override
        public Move onBack(Context context) {
            return Move.become(new AwaitingShared(slots));
        }

        @Override
        public Move onSkip(Context context) {
            return onTold("", context);
        }

        @Override
        public NotePrompt example() {
            return NotePrompt.ME_EXAMPLE;
        }
    }

    /** Awaits how the member signs. */
    record AwaitingSignature(NoteSlots slots) implements AwaitingWords {
        @Override
        public Reply ask(Context context) {
            return Slot.question(NotePrompt.SIGN, true, context);
        }

        @Override
        public Move onTold(String words, Context context) {
            return Slot.toDraft(new ShowingDraft(slots.signed(words), Variant.PLAIN), context);
        }

        @Override
        public Move onBack(Context context) {
            return Move.become(new AwaitingWish(slots));
        }

        @Override
        public Move onSkip(Context context) {
            return onTold("", context);
        }

        @Override
        public NotePrompt example() {
            return NotePrompt.SIGN_EXAMPLE;
        }
    }
}
