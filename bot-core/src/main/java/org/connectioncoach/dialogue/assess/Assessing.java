package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.card.result.Results;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Text;

/** The order of the questions, and what each answer leads to. */
public final class Assessing {
    private Assessing() {}

    /** The next question whose answer is missing, or the result. A stage that was skipped is asked for last. */
    static Move next(Draft draft, Context context) {
        if (draft.complete()) {
            return Results.finish(draft.situation(context), context);
        }
        if (draft.stage() != null) {
            return Move.become(question(draft));
        }
        if (draft.goals().isEmpty()) {
            return Move.become(new AwaitingGoals(draft));
        }
        return draft.count() == null
                ? Move.become(new AwaitingCount(draft))
                : Move.become(new AwaitingStage(draft)).leading(context.script().say(AssessPrompt.STAGE_LAST));
    }

    /** Begins, with whatever is known already; everything open gives way. */
    public static Move begin(Draft draft, Context context) {
        return draft.complete() ? Results.finish(draft.situation(context), context) : Move.start(question(draft));
    }

    /** The first question whose answer is missing. */
    static State question(Draft draft) {
        if (draft.stage() == null) {
            return new AwaitingStage(draft);
        }
        return draft.goals().isEmpty() ? new AwaitingGoals(draft) : new AwaitingCount(draft);
    }

    /** Begins with what a message says, and says back what was understood. */
    public static Move beginWith(Meaning meaning, Context context) {
        Draft draft = Draft.EMPTY.with(meaning);
        Optional<Text> echo = echo(Draft.EMPTY, draft, context)
                .or(() -> draft.complete() || draft.count() == null
                        ? Optional.empty()
                        : Optional.of(context.script().say(AssessPrompt.GOT_SOME, "known", draft.known(context))));
        Move move = begin(draft, context);
        return echo.map(move::leading).orElse(move);
    }

    /** Whether a message carries answers, as an answer or as a correction. */
    static boolean answers(Meaning meaning) {
        boolean number = meaning.number() instanceof NumberReading.Read;
        boolean anything =
                meaning.stage().isPresent() || number || !meaning.goals().isEmpty();
        return anything
                && (meaning.kind() == Meaning.Kind.ANSWER
                        || meaning.is(Manner.CORRECT_STAGE)
                        || meaning.is(Manner.CORRECT_COUNT)
                        || meaning.is(Manner.CORRECT_GOALS));
    }

    /**
     * Words with answers came in under a question. A second answer that contradicts an earlier one is asked about once;
     * a plain correction is taken as it is.
     */
    static Move answered(Draft before, Meaning meaning, Context context) {
        Draft after = before.with(meaning);
        List<String> changes = changes(before, after, context);
        boolean more = newAnswers(before, after) > 0;
        if (!changes.isEmpty() && (more || changes.size() > 1)) {
            return Move.become(new ConfirmingChanges(before, after));
        }
        Move move = next(after, context);
        if (!changes.isEmpty()) {
            return move.leading(context.script().say(AssessPrompt.CHANGED, "change", changes.get(0)));
        }
        return echo(before, after, context).map(move::leading).orElse(move);
    }

    /** "My goal is wrong", without the right one: that question again, where this conversation has an answer to it. */
    static Move reopened(Draft draft, Meaning meaning) {
        if (meaning.is(Manner.CORRECT_STAGE) && draft.stage() != null) {
            return Move.become(new AwaitingStage(draft));
        }
        if (meaning.is(Manner.CORRECT_GOALS) && !draft.goals().isEmpty()) {
            return Move.become(new AwaitingGoals(draft));
        }
        return meaning.is(Manner.CORRECT_COUNT) && draft.count() != null
                ? Move.become(new AwaitingCount(draft))
                : Move.notMine();
    }

    /** A yes or no that says in the same breath what is right is asked about no more; the rest of the message stands. */
    static Move corrected(Draft before, Draft after, Context context) {
        List<String> changes = changes(before, after, context);
        Move move = next(after, context);
        return changes.isEmpty()
                ? echo(before, after, context).map(move::leading).orElse(move)
                : move.leading(changed(changes, context));
    }

    static Text changed(List<String> changes, Context context) {
        return context.script().say(AssessPrompt.CHANGED, "change", new Naming(context).list(changes));
    }

    private static int newAnswers(Draft before, Draft after) {
        return (before.stage() == null && after.stage() != null ? 1 : 0)
                + (before.goals().isEmpty() && !after.goals().isEmpty() ? 1 : 0)
                + (before.count() == null && after.count() != null ? 1 : 0);
    }

    /** Earlier answers that are different now, in words. */
    static List<String> changes(Draft before, Draft after, Context context) {
        Naming naming = new Naming(context);
        List<String> changes = new ArrayList<>();
        Stage oldStage = before.stage();
        Stage newStage = after.stage();
        if (oldStage != null && newStage != null && oldStage != newStage) {
            changes.add(context.script()
                    .words(
                            AssessPrompt.CHANGE_STAGE,
                            "stage",
                            naming.stage(newStage),
                            "old_stage",
                            naming.stage(oldStage)));
        }
        List<Goal> oldGoals = before.goals();
        if (!oldGoals.isEmpty() && !oldGoals.equals(after.goals())) {
            changes.add(context.script()
                    .words(
                            AssessPrompt.CHANGE_GOAL,
                            "goals",
                            naming.goals(after.goals()),
                            "old_goals",
                            naming.goals(oldGoals)));
        }
        if (before.count() != null && after.count() != null && !Objects.equals(before.count(), after.count())) {
            changes.add(context.script().words(AssessPrompt.CHANGE_COUNT, "count", naming.count(after.count())));
        }
        return changes;
    }

    /** What was newly understood, said back; a number alone is echoed by the card. */
    private static Optional<Text> echo(Draft before, Draft after, Context context) {
        Naming naming = new Naming(context);
        Stage stage = before.stage() == null ? after.stage() : null;
        List<Goal> goals = before.goals().isEmpty() ? after.goals() : List.of();
        int fresh = newAnswers(before, after);
        if (fresh == 3 && stage != null && after.count() != null) {
            return Optional.of(context.script()
                    .say(
                            AssessPrompt.GOT_ALL,
                            "stage",
                            naming.stage(stage),
                            "goals",
                            naming.goals(goals),
                            "count",
                            naming.count(after.count())));
        }
        if (fresh == 2) {
            Draft news = new Draft(stage, goals, before.count() == null ? after.count() : null, after.factors());
            return Optional.of(context.script().say(AssessPrompt.GOT_SOME, "known", news.known(context)));
        }
        if (stage != null) {
            return Optional.of(context.script().say(AssessPrompt.STAGE_GOT, "stage", naming.stage(stage)));
        }
        if (!goals.isEmpty() && !goals.contains(Goal.UNSURE)) {
            return Optional.of(context.script().say(AssessPrompt.GOAL_GOT, "goals", naming.goals(goals)));
        }
        return Optional.empty();
    }
}
