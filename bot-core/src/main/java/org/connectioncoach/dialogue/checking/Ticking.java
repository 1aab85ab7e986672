package org.connectioncoach.dialogue.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Detour;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.machine.manner.MannerPrompt;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;

/**
 * Awaits ticks, a pasted note, or a description.
 *
 * @param ticked what is ticked so far
 * @param recruits the sender recruits for a job, as far as was read
 */
public record Ticking(Set<Criterion> ticked, boolean recruits) implements Detour {
    private static final String GOOD = "good";
    private static final String BAD = "bad";

    public Ticking {
        ticked = Set.copyOf(ticked);
    }

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(CheckPrompt.ASK)),
                ticks(context),
                new Block.Choices(
                        List.of(Choice.plain(script.words(CheckPrompt.CANCEL), Action.of(CheckFlow.NAME, "cancel"))),
                        false));
    }

    private Block.Ticks ticks(Context context) {
        Script script = context.script();
        return new Block.Ticks(
                Action.of(CheckFlow.NAME, "tell"),
                script.words(CheckPrompt.TITLE),
                List.of(
                        group(GOOD, CheckPrompt.GOOD, Criterion.good(), script),
                        group(BAD, CheckPrompt.BAD, Criterion.bad(), script)),
                script.words(CheckPrompt.TELL));
    }

    private Field.AnyOf group(String id, CheckPrompt label, List<Criterion> criteria, Script script) {
        List<Option> options = new ArrayList<>();
        List<String> initial = new ArrayList<>();
        for (Criterion criterion : criteria) {
            options.add(new Option(criterion.id(), script.words(Verdicts.tick(criterion))));
            if (ticked.contains(criterion)) {
                initial.add(criterion.id());
            }
        }
        return new Field.AnyOf(id, script.words(label), options, initial, false);
    }

    @Override
    public Move onSubmitted(Event.Submitted form, Context context) {
        if (!form.action().flow().equals(CheckFlow.NAME)) {
            return Move.notMine();
        }
        List<String> ids = new ArrayList<>(form.all(GOOD));
        ids.addAll(form.all(BAD));
        return Verdicts.ticked(CheckFlow.all(ids), recruits, Move.done(), context);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.flow().equals(CheckFlow.NAME)) {
            return Move.notMine();
        }
        return switch (action.step()) {
            case "tell" ->
                values.isEmpty()
                        ? Move.stay().opening(ticks(context).form())
                        : Verdicts.ticked(CheckFlow.all(values), recruits, Move.done(), context);
            case "cancel" -> Move.done().saying(context.script().say(MannerPrompt.CANCELED));
            default -> Move.notMine();
        };
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        boolean other = meaning.kind() == Meaning.Kind.MANNER && !meaning.is(Manner.DIGRESSION_QUESTION);
        if (context.playbook().desk().notes().hearing().isHelpAskedFor(words)) {
            return Move.pass();
        }
        return other && words.length() < 60 ? Move.notMine() : Verdicts.read(words, Move.done(), context);
    }

    @Override
    public String example(Context context) {
        return context.script().words(CheckPrompt.EXAMPLE);
    }
}
