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
import org.connectioncoach.member.Goal;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Awaits one or two goals. Goals in the draft are the default, shown and kept on request. */
public record AwaitingGoals(Draft draft) implements State {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        Text question = Text.bold(script.words(AssessPrompt.GOAL_ASK));
        if (!draft.goals().isEmpty()) {
            question = question.plus(" ")
                    .plus(script.say(AssessPrompt.GOAL_NOW, "goals", new Naming(context).goals(draft.goals())));
        }
        return Reply.of(
                blocks(new Block.Paragraph(question.plus("\n").plus(script.say(AssessPrompt.GOAL_HINT))), context));
    }

    @Override
    public Reply askAgain(Context context) {
        return Reply.of(blocks(Questions.returning(AssessPrompt.GOAL_AGAIN, context), context));
    }

    private List<Block> blocks(Block question, Context context) {
        List<Block> blocks = new ArrayList<>(List.of(question, picker(context)));
        if (!draft.goals().isEmpty()) {
            blocks.add(new Block.Choices(List.of(Questions.keepIt("goals", context)), false));
        }
        return blocks;
    }

    private static Block picker(Context context) {
        List<Option> options = Arrays.stream(Goal.values())
                .map(goal -> new Option(goal.id(), context.guidance().goal(goal).label()))
                .toList();
        String placeholder = context.script().words(AssessPrompt.GOAL_PLACEHOLDER);
        return new Block.Picker(Action.of("assess", "goals"), placeholder, options, 1, 2);
    }

    @Override
    public Expecting expecting() {
        return Expecting.GOALS;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (Assessing.answers(meaning)) {
            Move move = Assessing.answered(draft, meaning, context);
            boolean answered = !draft.with(meaning).goals().isEmpty() || move.next() instanceof ConfirmingChanges;
            return answered ? move : Questions.stillOpen(this, draft, meaning, context);
        }
        if (meaning.kind() == Meaning.Kind.ASK_AGAIN) {
            List<Choice> guesses = meaning.guesses().stream()
                    .flatMap(guess -> Goal.ofId(guess.id()).stream())
                    .map(goal -> Choice.plain(
                            context.guidance().goal(goal).label(), Action.of("assess", "goals", goal.id())))
                    .toList();
            return guesses.isEmpty()
                    ? Move.misunderstood()
                    : Move.stay()
                            .saying(Reply.of(
                                    new Block.Paragraph(context.script().say(AssessPrompt.GOAL_UNSURE)),
                                    new Block.Choices(guesses, false)));
        }
        return Assessing.reopened(draft, meaning);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.step().equals("goals")) {
            return Move.notMine();
        }
        if (action.value().equals("keep") && !draft.goals().isEmpty()) {
            return Questions.kept(draft, context);
        }
        List<String> chosen = values.isEmpty() ? List.of(action.value()) : values;
        List<Goal> goals = chosen.stream()
                .flatMap(id -> Goal.ofId(id).stream())
                .distinct()
                .limit(2)
                .toList();
        return goals.isEmpty() ? Move.notMine() : Assessing.next(draft.with(goals), context);
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(new AwaitingStage(draft));
    }

    @Override
    public Move onSkip(Context context) {
        return draft.goals().isEmpty()
                ? Assessing.next(draft.with(List.of(Goal.UNSURE)), context)
                : Questions.kept(draft, context);
    }

    @Override
    public Optional<Text> why(Context context) {
        return Optional.of(context.script().say(AssessPrompt.GOAL_WHY));
    }

    @Override
    public String example(Context context) {
        return context.script().words(AssessPrompt.GOAL_EXAMPLE);
    }

    @Override
    public String known(Context context) {
        return draft.known(context);
    }
}
