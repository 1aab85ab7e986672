package org.connectioncoach.dialogue.assess;

import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Text;

/** The doors into the three questions: start, start over, or answers given before anything was asked. */
public final class AssessFlow implements Flow {
    @Override
    public String name() {
        return "assess";
    }

    @Override
    public List<Prompt> prompts() {
        return Stream.of((Prompt[]) AssessPrompt.values(), (Prompt[]) DoorPrompt.values())
                .<Prompt>flatMap(Stream::of)
                .toList();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.step().equals("start") ? Assessing.begin(Draft.EMPTY, context) : Move.notMine();
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        return command.equals("start") && words.isEmpty() ? Assessing.begin(Draft.EMPTY, context) : Move.notMine();
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.is(Manner.START) || meaning.is(Manner.RESTART)) {
            return Assessing.answers(meaning)
                    ? Assessing.beginWith(meaning, context)
                    : Assessing.begin(Draft.EMPTY, context);
        }
        if (!Assessing.answers(meaning)) {
            return Move.notMine();
        }
        boolean all = Draft.EMPTY.with(meaning).complete();
        return context.situation().isEmpty() || all ? Assessing.beginWith(meaning, context) : Move.notMine();
    }

    @Override
    public List<Choice> standing(Context context) {
        return List.of(Choice.plain(context.script().words(DoorPrompt.START), Action.of("assess", "start")));
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(DoorPrompt.MENU));
    }

    private enum DoorPrompt implements Prompt {
        START(Prompt.key("button.start")),
        MENU(Prompt.key("menu.range"));

        private final Key key;

        DoorPrompt(Key key) {
            this.key = key;
        }

        @Override
        public Key key() {
            return key;
        }
    }
}
