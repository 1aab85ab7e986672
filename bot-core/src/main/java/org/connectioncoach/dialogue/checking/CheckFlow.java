package org.connectioncoach.dialogue.checking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.advice.request.reading.RequestReader;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Text;

/** The doors to the request check. */
public final class CheckFlow implements Flow {
    public static final String NAME = "check";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(CheckPrompt.values());
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        if (!command.equals(NAME)) {
            return Move.notMine();
        }
        return words.isEmpty() ? open() : Verdicts.read(words, Move.aside(), context);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "open" -> open();
            case "edit" -> Move.push(new Ticking(Ticked.parse(action.value()), Ticked.recruits(action.value())));
            default -> Move.notMine();
        };
    }

    private static Move open() {
        return Move.push(new Ticking(Set.of(), false));
    }

    @Override
    public boolean isAskedFor(String words, Context context) {
        return context.playbook().desk().requests().isAskedFor(words);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean takeable = meaning.kind() != Meaning.Kind.MANNER || meaning.is(Manner.DIGRESSION_QUESTION);
        RequestReader reader = context.playbook().desk().requests();
        if (!takeable || !reader.isAskedFor(words)) {
            return Move.notMine();
        }
        return reader.isTold(words) ? Verdicts.read(words, Move.aside(), context) : open();
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(CheckPrompt.MENU));
    }

    @Override
    public List<Choice> standing(Context context) {
        return List.of(
                Choice.plain(context.script().words(CheckPrompt.BUTTON), Action.of(NAME, "open")),
                Choice.plain(context.script().words(CheckPrompt.ANOTHER), Action.of(NAME, "open")));
    }

    static Set<Criterion> all(List<String> ids) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        ids.forEach(id -> Criterion.ofId(id).ifPresent(criteria::add));
        return criteria;
    }
}
