package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/**
 * Awaits whether an answer that contradicts an earlier one is meant.
 *
 * @param before the answers as they were
 * @param after the answers as the message has them
 */
public record ConfirmingChanges(Draft before, Draft after) implements State {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<String> changes = new ArrayList<>(fresh(context));
        changes.addAll(Assessing.changes(before, after, context));
        Text words = changes.size() == 2
                ? script.say(AssessPrompt.TWO_CHANGES, "first", changes.get(0), "second", changes.get(1))
                : script.say(
                        AssessPrompt.THREE_CHANGES,
                        "first",
                        changes.get(0),
                        "second",
                        changes.get(1),
                        "third",
                        changes.get(2));
        return Reply.of(
                new Block.Paragraph(words),
                new Block.Choices(
                        List.of(
                                Choice.main(script.words(AssessPrompt.YES), Action.of("assess", "changes", "yes")),
                                Choice.plain(keep(context), Action.of("assess", "changes", "keep"))),
                        false));
    }

    /** What the message answered for the first time, in words. */
    private List<String> fresh(Context context) {
        Naming naming = new Naming(context);
        List<String> fresh = new ArrayList<>();
        if (before.stage() == null && after.stage() != null) {
            fresh.add(naming.stage(after.stage()));
        }
        if (before.goals().isEmpty() && !after.goals().isEmpty()) {
            fresh.add(naming.goals(after.goals()));
        }
        if (before.count() == null && after.count() != null) {
            fresh.add(context.script().words(AssessPrompt.CHANGE_COUNT, "count", naming.count(after.count())));
        }
        return fresh;
    }

    /** How to say no: by the answer that would stay, if it is one. A goal is called a goal, since its name is a verb. */
    private String keep(Context context) {
        Script script = context.script();
        Naming naming = new Naming(context);
        if (Assessing.changes(before, after, context).size() > 1) {
            return script.words(AssessPrompt.KEEP_ANSWERS);
        }
        if (before.stage() != null && before.stage() != after.stage()) {
            return script.words(AssessPrompt.KEEP, "what", naming.stage(before.stage()));
        }
        if (before.count() != null && !before.count().equals(after.count())) {
            return script.words(AssessPrompt.KEEP, "what", naming.count(before.count()));
        }
        return script.words(before.goals().size() > 1 ? AssessPrompt.KEEP_GOALS : AssessPrompt.KEEP_GOAL);
    }

    @Override
    public Expecting expecting() {
        return Expecting.CONFIRM;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean answers = Assessing.answers(meaning);
        boolean news = answers && !before.with(meaning).equals(before);
        if (news && meaning.confirm().isPresent()) {
            return Assessing.corrected(before, after.with(meaning), context);
        }
        if (meaning.confirm().isPresent()) {
            return decide(meaning.confirm().get(), context);
        }
        return answers ? Assessing.answered(after, meaning, context) : Move.notMine();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("changes") ? decide(action.value().equals("yes"), context) : Move.notMine();
    }

    /** A no keeps the earlier answers, and what the message answered for the first time. */
    private Move decide(boolean yes, Context context) {
        if (yes) {
            return Assessing.next(after, context);
        }
        Draft kept = new Draft(
                before.stage() == null ? after.stage() : before.stage(),
                before.goals().isEmpty() ? after.goals() : before.goals(),
                before.count() == null ? after.count() : before.count(),
                after.factors());
        return Assessing.next(kept, context);
    }

    @Override
    public Move onBack(Context context) {
        return Move.become(Assessing.question(before));
    }

    @Override
    public Move onSkip(Context context) {
        return decide(false, context);
    }

    @Override
    public String known(Context context) {
        return before.known(context);
    }
}
