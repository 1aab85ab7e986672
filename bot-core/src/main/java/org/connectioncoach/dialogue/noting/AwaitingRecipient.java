package org.connectioncoach.dialogue.noting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.note.NoteSlots;
import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
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
                : Recipients.named(words).map(AwaitingRecipient::to).orElse(Move.misunderstood());
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
        return Slot.example(NotePrompt.WHO_EXAMPLE, context);
    }

    /** Reads a recipient out of a sentence. */
    static final class Recipients {
        private Recipients() {}

        static Optional<Recipient> named(String words) {
            String said = words.toLowerCase(java.util.Locale.ROOT);
            if (said.matches(".*\\b(recruiter|headhunter|hiring|hr)\\b.*")) {
                return Optional.of(Recipient.RECRUITER);
            }
            if (said.matches(".*\\b(post|posts|article|talk|podcast|newsletter|wrote|writes|read)\\b.*")) {
                return Optional.of(Recipient.POST);
            }
            if (said.matches(".*\\b(alum\\w*|classmate|same school|same university|went to)\\b.*")) {
                return Optional.of(Recipient.ALUM);
            }
            if (said.matches(".*\\b(met|event|conference|fair|meetup|workshop|party)\\b.*")) {
                return Optional.of(Recipient.EVENT);
            }
            if (said.matches(".*\\b(reconnect\\w*|lost touch|years ago|old friend|long time|former|ex)\\b.*")) {
                return Optional.of(Recipient.RECONNECTING);
            }
            return said.matches(".*\\b(know|friend|colleague|coworker|boss|manager|teacher|professor|neighbou?r"
                            + "|cousin|mentor|client|team)\\b.*")
                    ? Optional.of(Recipient.KNOWN)
                    : Optional.empty();
        }
    }
}
