package org.connectioncoach.dialogue.assess;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.naming.Naming;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Stage;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** What the three questions have in common. */
final class Questions {
    private Questions() {}

    /** "Back to where we were: …" with the choices. */
    static Reply again(Prompt question, List<Choice> choices, Context context) {
        return Reply.of(returning(question, context), new Block.Choices(choices, false));
    }

    static Block.Paragraph returning(Prompt question, Context context) {
        Script script = context.script();
        return new Block.Paragraph(script.say(AssessPrompt.RETURN, "question", script.words(question)));
    }

    /** Keeps the answer that is shown as the default. */
    static Choice keepIt(String step, Context context) {
        return Choice.plain(context.script().words(AssessPrompt.KEEP_IT), Action.of("assess", step, "keep"));
    }

    /** A stage to choose, with the range it brings: "Mid-career: 1,000–5,000". */
    static Choice withRange(Stage stage, Context context) {
        String label = context.script()
                .words(
                        AssessPrompt.STAGE_CHOICE,
                        "stage",
                        new Naming(context).stage(stage),
                        "range",
                        context.figures().range(context.guidance().stage(stage)));
        return Choice.plain(label, Action.of("assess", "stage", stage.id()));
    }

    static Move kept(Draft draft, Context context) {
        return Assessing.next(draft, context).leading(context.script().say(AssessPrompt.KEPT));
    }

    /** Other questions were answered, this one not: keep those answers and ask on. */
    static Move stillOpen(State question, Draft before, Meaning meaning, Context context) {
        Draft after = before.with(meaning);
        State again = question instanceof AwaitingStage
                ? new AwaitingStage(after)
                : question instanceof AwaitingGoals ? new AwaitingGoals(after) : new AwaitingCount(after);
        List<String> changes = Assessing.changes(before, after, context);
        return Move.become(again)
                .leading(
                        changes.isEmpty()
                                ? context.script().say(AssessPrompt.GOT_SOME, "known", after.known(context))
                                : Assessing.changed(changes, context));
    }
}
