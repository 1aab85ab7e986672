package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.CountChoices;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Count;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Awaits how many connections there are. A count in the draft is the default, shown and kept on request. */
public record AwaitingCount(Draft draft) implements State {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        Text question = Text.bold(script.words(AssessPrompt.COUNT_ASK));
        if (draft.count() != null) {
            question = question.plus(" ")
                    .plus(script.say(AssessPrompt.COUNT_NOW, "count", new Naming(context).count(draft.count())));
        }
        return Reply.of(
                new Block.Paragraph(question),
                new Block.Choices(choices(context), false),
                new Block.SmallPrint(script.say(AssessPrompt.COUNT_HINT)));
    }

    @Override
    public Reply askAgain(Context context) {
        return Questions.again(AssessPrompt.COUNT_AGAIN, choices(context), context);
    }

    private List<Choice> choices(Context context) {
        List<Choice> choices = new ArrayList<>(Counts.quick(context));
        if (draft.count() != null) {
            choices.add(Questions.keepIt("count", context));
        }
        return choices;
    }

    @Override
    public Expecting expecting() {
        return Expecting.COUNT;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Assessing.answers(meaning)) {
            Move move = Assessing.answered(draft, meaning, context);
            boolean answered = draft.with(meaning).count() != null || move.next() instanceof ConfirmingChanges;
            return answered ? move : Questions.stillOpen(this, draft, meaning, context);
        }
        boolean aboutTheNumber = meaning.kind() == Meaning.Kind.ANSWER || meaning.kind() == Meaning.Kind.ASK_AGAIN;
        return aboutTheNumber ? Counts.asked(meaning.number(), context) : Assessing.reopened(draft, meaning);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.step().equals("count")) {
            return Move.notMine();
        }
        if (action.value().equals("keep") && draft.count() != null) {
            return Questions.kept(draft, context);
        }
        return CountChoices.parse(action.value())
                .map(count -> Assessing.next(draft.with(count), context))
                .orElse(Move.notMine());
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingGoals(draft));
    }

    @Override
    public Move onSkip(Context context) {
        return draft.count() == null
                ? Assessing.next(draft.with(Count.UNKNOWN), context)
                : Questions.kept(draft, context);
    }

    @Override
    public Optional<Text> why(Context context) {
        return Optional.of(context.script().say(AssessPrompt.COUNT_WHY));
    }

    @Override
    public String example(Context context) {
        return context.script().words(AssessPrompt.COUNT_EXAMPLE);
    }

    @Override
    public String known(Context context) {
        return draft.known(context);
    }
}
