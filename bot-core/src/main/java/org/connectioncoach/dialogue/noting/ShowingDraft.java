package org.connectioncoach.dialogue.noting;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.advice.note.draft.Draft;
import org.connectioncoach.advice.note.draft.NoteDrafter;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingShared;
import org.connectioncoach.dialogue.noting.review.Holding;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/**
 * Awaits whether another wording is wanted.
 *
 * @param variant what is shown now
 */
public record ShowingDraft(NoteSlots slots, Variant variant) implements HoldingNote {
    /** Shows the draft as a message of its own, or says what has to be mended first. */
    Move shown(Context context) {
        Draft draft = new NoteDrafter(context.playbook().desk().notes()).draft(slots, variant);
        Script script = context.script();
        Optional<Text> hold = heldBack(draft, context);
        if (hold.isPresent()) {
            return Move.become(new AwaitingShared(slots)).leading(hold.get());
        }
        String length = String.valueOf(draft.length());
        String limit = String.valueOf(draft.limit());
        NotePrompt intro = variant == Variant.LONG ? NotePrompt.DRAFT_PREMIUM : NotePrompt.DRAFT;
        return Move.become(this)
                .saying(
                        Reply.of(new Block.Paragraph(script.say(intro, "length", length, "limit", limit))),
                        Reply.of(new Block.Copyable(draft.text())));
    }

    private static Optional<Text> heldBack(Draft draft, Context context) {
        if (!draft.fits()) {
            return Optional.of(context.script()
                    .say(
                            NotePrompt.TOO_LONG,
                            "length",
                            String.valueOf(draft.length()),
                            "limit",
                            String.valueOf(draft.limit()),
                            "part",
                            "“" + String.join(" ", draft.canCut()) + "”"));
        }
        return Holding.problem(draft.review(), context);
    }

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(NotePrompt.NEXT)),
                new Block.Choices(
                        List.of(
                                choice(NotePrompt.WARMER, "warmer", script),
                                choice(NotePrompt.SHORTER, "shorter", script),
                                choice(NotePrompt.LONG, "long", script),
                                choice(NotePrompt.AGAIN, "again", script),
                                choice(NotePrompt.DONE, "done", script)),
                        false),
                new Block.SmallPrint(script.say(NotePrompt.TIP)));
    }

    private static Choice choice(NotePrompt label, String step, Script script) {
        return Choice.plain(script.words(label), Action.of(NoteFlow.NAME, step));
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.flow().equals(NoteFlow.NAME)) {
            return Move.notMine();
        }
        return switch (action.step()) {
            case "warmer" -> with(Variant.WARMER, context);
            case "shorter" -> with(Variant.SHORTER, context);
            case "long" -> longer(context);
            case "again" -> Move.become(new AwaitingRecipient());
            case "done" -> close(context);
            default -> Move.notMine();
        };
    }

    private Move with(Variant other, Context context) {
        return new ShowingDraft(slots, other).shown(context);
    }

    private Move longer(Context context) {
        return slots.wish() == Wish.QUESTION && slots.question().isEmpty()
                ? Move.become(new AwaitingTheirQuestion(slots))
                : with(Variant.LONG, context);
    }

    private static Move close(Context context) {
        return Move.done().saying(context.script().say(NotePrompt.CLOSED));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        Optional<Variant> other = context.playbook().desk().notes().hearing().rewording(words);
        if (other.isPresent()) {
            return other.get() == Variant.LONG ? longer(context) : with(other.get(), context);
        }
        if (meaning.confirm().isPresent() || meaning.is(Manner.THANKS)) {
            return close(context);
        }
        return Move.notMine();
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingWish(slots));
    }

    @Override
    public Move onSkip(Context context) {
        return close(context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.SHORTER);
    }
}
