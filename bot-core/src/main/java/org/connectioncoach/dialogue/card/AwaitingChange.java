package org.connectioncoach.dialogue.card;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.assess.AwaitingCount;
import org.connectioncoach.dialogue.assess.AwaitingGoals;
import org.connectioncoach.dialogue.assess.AwaitingStage;
import org.connectioncoach.dialogue.assess.Draft;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.member.Situation;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** Awaits which of the saved answers to change; the new answer itself will do as well. */
public record AwaitingChange() implements Detour {
    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        String known =
                context.situation().map(now -> Draft.of(now).known(context)).orElse("");
        return Reply.of(
                new Block.Paragraph(script.say(ActionPrompt.EDIT_ASK, "known", known)),
                new Block.Choices(
                        List.of(
                                choice(ActionPrompt.CHANGE_STAGE, "change_stage", script),
                                choice(ActionPrompt.CHANGE_GOAL, "change_goals", script),
                                choice(ActionPrompt.CHANGE_COUNT, "change_count", script),
                                choice(ActionPrompt.CLOSE, "close", script)),
                        false));
    }

    private static Choice choice(ActionPrompt label, String step, Script script) {
        return Choice.plain(script.words(label), Action.of(CardFlow.NAME, step));
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return context.situation()
                .map(saved -> CardFlow.corrected(saved, meaning, context))
                .orElse(Move.notMine());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (action.step().equals("close")) {
            return Move.done();
        }
        return context.situation()
                .map(situation -> question(action.step(), situation))
                .orElse(Move.notMine());
    }

    private static Move question(String step, Situation situation) {
        Draft draft = Draft.of(situation);
        return switch (step) {
            case "change_stage" -> Move.become(new AwaitingStage(draft));
            case "change_goals" -> Move.become(new AwaitingGoals(draft));
            case "change_count" -> Move.become(new AwaitingCount(draft));
            default -> Move.notMine();
        };
    }
}
