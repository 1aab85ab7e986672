package org.connectioncoach.dialogue.noting;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingName;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** Awaits whom the note is for. */
public record AwaitingRecipient() implements State {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Choice> choices = new ArrayList<>();
        for (Recipient recipient : Recipient.values()) {
            choices.add(Choice.plain(
                    script.words(label(recipient)), Action.of(NoteFlow.NAME, "recipient", recipient.id())));
        }
        return Reply.of(new Block.Paragraph(script.say(NotePrompt.WHO)), new Block.Choices(choices, false));
    }

    private static NotePrompt label(Recipient recipient) {
        return NotePrompt.valueOf("TO_" + recipient.name());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.flow().equals(NoteFlow.NAME) && action.step().equals("recipient")
                ? Recipient.ofId(action.value()).map(AwaitingRecipient::to).orElse(Move.notMine())
                : Move.notMine();
    }

    private static Move to(Recipient recipient) {
        return Move.become(new AwaitingName(NoteSlots.to(recipient)));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return Slot.isAside(words, meaning)
                ? Move.notMine()
                : context.playbook()
                        .desk()
                        .notes()
                        .hearing()
                        .recipient(words)
                        .map(AwaitingRecipient::to)
                        .orElse(Move.misunderstood());
    }

    @Override
    public Move onBack(Context context) {
        return Move.done();
    }

    @Override
    public Move onSkip(Context context) {
        return to(Recipient.KNOWN);
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.WHO_EXAMPLE);
    }
}
