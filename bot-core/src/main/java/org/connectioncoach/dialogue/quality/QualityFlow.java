package org.connectioncoach.dialogue.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Text;

/** The doors to the quality check. */
public final class QualityFlow implements Flow {
    public static final String NAME = "quality";

    private static final Pattern ASKED = Pattern.compile(
            ".*\\b(?:quality check|(?:check|rate|score|judge|test) (?:the quality of )?my (?:last five|connections"
                    + "|network)|how good are my (?:connections|contacts))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(QualityPrompt.values());
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        return command.equals(NAME) ? Move.push(new AwaitingFive()) : Move.notMine();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("open") ? Move.push(new AwaitingFive()) : Move.notMine();
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return ASKED.matcher(words).matches() ? Move.push(new AwaitingFive()) : Move.notMine();
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(QualityPrompt.MENU));
    }
}
