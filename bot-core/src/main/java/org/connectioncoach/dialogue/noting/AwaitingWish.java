package org.connectioncoach.dialogue.noting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.advice.note.draft.NoteSlots;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.noting.AwaitingWords.AwaitingWhoIAm;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** Awaits the one small thing the note asks for. */
public record AwaitingWish(NoteSlots slots) implements HoldingNote {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Choice> choices = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            choices.add(Choice.plain(
                    script.words(NotePrompt.valueOf("WISH_" + wish.name())),
                    Action.of(NoteFlow.NAME, "wish", wish.id())));
        }
        return Reply.of(new Block.Paragraph(script.say(NotePrompt.WISH)), new Block.Choices(choices, false));
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.flow().equals(NoteFlow.NAME) && action.step().equals("wish")
                ? Wish.ofId(action.value()).map(wish -> wished(wish, context)).orElse(Move.notMine())
                : Move.notMine();
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        Optional<Wish> wish = context.playbook().desk().notes().hearing().wish(words);
        if (wish.isPresent()) {
            return wished(wish.get(), context);
        }
        return Slot.isAside(words, meaning) ? Move.notMine() : Move.misunderstood();
    }

    private Move wished(Wish wish, Context context) {
        return Slot.toDraft(Slot.signing(slots.asking(wish), context), context);
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingWhoIAm(slots));
    }

    @Override
    public Move onSkip(Context context) {
        return wished(Wish.NOTHING, context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(NotePrompt.WISH_EXAMPLE);
    }
}
