package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Awaits where the member is in their career. A stage in the draft is the default, shown and kept on request. */
public record AwaitingStage(Draft draft) implements State {

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        Text question = Text.bold(script.words(AssessPrompt.STAGE_ASK));
        if (draft.stage() != null) {
            question = question.plus(" ")
                    .plus(script.say(AssessPrompt.STAGE_NOW, "stage", new Naming(context).stage(draft.stage())));
        }
        return Reply.of(
                new Block.Paragraph(question.plus("\n").plus(script.say(AssessPrompt.STAGE_HINT))),
                new Block.Choices(choices(context), false),
                new Block.SmallPrint(script.say(AssessPrompt.STAGE_FOOT)));
    }

    @Override
    public Reply askAgain(Context context) {
        return Questions.again(AssessPrompt.STAGE_AGAIN, choices(context), context);
    }

    private List<Choice> choices(Context context) {
        List<Choice> choices = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            choices.add(
                    Choice.plain(context.guidance().stage(stage).label(), Action.of("assess", "stage", stage.id())));
        }
        if (draft.stage() != null) {
            choices.add(Questions.keepIt("stage", context));
        }
        return choices;
    }

    @Override
    public Expecting expecting() {
        return Expecting.STAGE;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Assessing.answers(meaning)) {
            Move move = Assessing.answered(draft, meaning, context);
            return meaning.stage().isPresent() ? move : Questions.stillOpen(this, draft, meaning, context);
        }
        if (meaning.kind() == Meaning.Kind.ASK_AGAIN) {
            List<Stage> guesses = meaning.guesses().stream()
                    .flatMap(guess -> Stage.ofId(guess.id()).stream())
                    .limit(2)
                    .toList();
            return guesses.isEmpty()
                    ? Move.misunderstood()
                    : Move.become(new ChoosingStage(draft.with(meaning), guesses));
        }
        return Assessing.reopened(draft, meaning);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.step().equals("stage")) {
            return Move.notMine();
        }
        if (action.value().equals("keep") && draft.stage() != null) {
            return Questions.kept(draft, context);
        }
        return Stage.ofId(action.value())
                .map(stage -> Assessing.next(draft.with(stage), context))
                .orElse(Move.notMine());
    }

    @Override
    public Move onSkip(Context context) {
        if (draft.stage() != null) {
            return Questions.kept(draft, context);
        }
        boolean last = !draft.goals().isEmpty() && draft.count() != null;
        return last
                ? Move.stay().saying(allRanges(context))
                : Assessing.next(draft, context).leading(context.script().say(AssessPrompt.STAGE_LATER));
    }

    /** No range without a stage: all of them to look at, each a choice, while everything answered stays. */
    private static Reply allRanges(Context context) {
        List<Choice> choices = Arrays.stream(Stage.values())
                .map(stage -> Questions.withRange(stage, context))
                .toList();
        return Reply.of(
                new Block.Paragraph(context.script().say(AssessPrompt.STAGE_OPEN)), new Block.Choices(choices, false));
    }

    @Override
    public Optional<Text> why(Context context) {
        return Optional.of(context.script().say(AssessPrompt.STAGE_WHY));
    }

    @Override
    public String example(Context context) {
        return context.script().words(AssessPrompt.STAGE_EXAMPLE);
    }

    @Override
    public String known(Context context) {
        return draft.known(context);
    }
}
