package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.dialogue.script.Words;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** Awaits which of the likeliest stages it is; "something else" leads back to the question. */
public record ChoosingStage(Draft draft, List<Stage> guesses) implements State {
    public ChoosingStage {
        guesses = List.copyOf(guesses);
    }

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Choice> choices = new ArrayList<>();
        for (Stage guess : guesses) {
            choices.add(Questions.withRange(guess, context));
        }
        choices.add(Choice.plain(
                script.words(AssessPrompt.SOMETHING_ELSE), Action.of("assess", "stage", "something_else")));
        return Reply.of(
                new Block.Paragraph(
                        studyingAnd() == null
                                ? script.say(AssessPrompt.STAGE_UNSURE)
                                : script.say(
                                        AssessPrompt.STAGE_STUDYING_AND,
                                        "stage",
                                        Words.lowerFirst(new Naming(context).stage(studyingAnd())))),
                new Block.Choices(choices, false),
                new Block.SmallPrint(script.say(AssessPrompt.STAGE_AMBIGUOUS_FOOT)));
    }

    /** The other stage of somebody who also studies; null when studying is not one of two guesses. */
    private @org.jspecify.annotations.Nullable Stage studyingAnd() {
        if (guesses.size() != 2 || !guesses.contains(Stage.STUDENT)) {
            return null;
        }
        return guesses.get(0) == Stage.STUDENT ? guesses.get(1) : guesses.get(0);
    }

    @Override
    public Expecting expecting() {
        return Expecting.STAGE;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.confirm().isPresent()) {
            boolean yes = meaning.confirm().get() && guesses.size() == 1;
            return yes ? Assessing.next(draft.with(guesses.get(0)), context) : Move.become(new AwaitingStage(draft));
        }
        return new AwaitingStage(draft).onSaid(words, meaning, context);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (action.value().equals("something_else")) {
            return Move.become(new AwaitingStage(draft));
        }
        return new AwaitingStage(draft).onChosen(action, values, context);
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingStage(draft));
    }

    @Override
    public Move onSkip(Context context) {
        return new AwaitingStage(draft).onSkip(context);
    }

    @Override
    public String known(Context context) {
        return draft.known(context);
    }
}
