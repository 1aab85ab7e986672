package org.connectioncoach.dialogue.human;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Shows the team's name, hours and link; the open question waits and is not repeated. */
public final class HumanFlow implements Flow {
    @Override
    public String name() {
        return "human";
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(HumanPrompt.values());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("open") ? open(context) : Move.notMine();
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        return command.equals("human") ? open(context) : Move.notMine();
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return meaning.is(Manner.HUMAN) ? open(context) : Move.notMine();
    }

    private static Move open(Context context) {
        Script script = context.script();
        List<Text> lines = new ArrayList<>();
        lines.add(script.say(HumanPrompt.WHO));
        if (!script.common("hours").isEmpty()) {
            lines.add(script.say(HumanPrompt.HOURS));
        }
        if (!script.common("reply_target").isEmpty()) {
            lines.add(script.say(HumanPrompt.REPLY_TARGET));
        }
        boolean link = !context.playbook().bookingLink().isEmpty();
        lines.add(script.say(link ? HumanPrompt.LINK : HumanPrompt.NO_LINK));
        return Move.stay()
                .saying(Reply.of(new Block.Listing(script.words(HumanPrompt.TITLE), Block.Marks.NONE, lines, null)));
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(HumanPrompt.MENU));
    }

    @Override
    public List<Choice> standing(Context context) {
        Script script = context.script();
        return List.of(
                Choice.plain(script.words(HumanPrompt.BUTTON), Action.of("human", "open")),
                Choice.plain(script.words(HumanPrompt.ASK_PERSON), Action.of("human", "open")));
    }
}
