package org.connectioncoach.dialogue.machine.manner;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.State;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/**
 * Awaits whether somebody whose words were a guess wants to leave or start over. Anything but a clear yes goes on with
 * the question below, and is heard by it.
 *
 * @param manner {@link Manner#CANCEL} or {@link Manner#RESTART}
 */
public record ConfirmingEnd(Manner manner) implements State {
    private static final Action STOP = Action.of(Manners.NAME, "stop_here");
    private static final Action GO_ON = Action.of(Manners.NAME, "keep_going");
    private static final Action AFRESH = Action.of("assess", "start");

    public ConfirmingEnd {
        if (manner != Manner.CANCEL && manner != Manner.RESTART) {
            throw new IllegalArgumentException(manner + " ends nothing");
        }
    }

    /** Whether a message would lose answers, and its words leave room for doubt. */
    static boolean isDue(Meaning meaning) {
        return (meaning.is(Manner.CANCEL) || meaning.is(Manner.RESTART)) && !meaning.isSure();
    }

    /** The press that a yes in words stands for, or the same wish once more; empty when nothing of this kind is asked. */
    public static Optional<Action> agreed(Optional<State> open, Meaning meaning) {
        return open.filter(ConfirmingEnd.class::isInstance)
                .map(ConfirmingEnd.class::cast)
                .filter(asked -> clearly(true, meaning) || meaning.is(asked.manner))
                .map(ConfirmingEnd::yes);
    }

    /** A yes or no and nothing besides; with an answer it is heard by the question below. */
    private static boolean clearly(boolean yes, Meaning meaning) {
        return meaning.confirm().filter(said -> said == yes).isPresent() && !meaning.answersAnything();
    }

    private Action yes() {
        return manner == Manner.CANCEL ? STOP : AFRESH;
    }

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        boolean leaving = manner == Manner.CANCEL;
        String yes = script.words(leaving ? MannerPrompt.STOP_HERE : MannerPrompt.START_OVER);
        return Reply.of(
                new Block.Paragraph(script.say(leaving ? MannerPrompt.CONFIRM_CANCEL : MannerPrompt.CONFIRM_RESTART)),
                new Block.Choices(
                        List.of(Choice.plain(yes, yes()), Choice.main(script.words(MannerPrompt.KEEP_GOING), GO_ON)),
                        false));
    }

    @Override
    public Expecting expecting() {
        return Expecting.CONFIRM;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        return clearly(false, meaning) ? Move.returning() : Move.pass();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (action.sameAs(STOP)) {
            return Move.clear().saying(context.script().say(MannerPrompt.CANCELED));
        }
        return action.sameAs(GO_ON) ? Move.returning() : Move.notMine();
    }

    @Override
    public Move onBack(Context context) {
        return Move.returning();
    }

    @Override
    public Move onSkip(Context context) {
        return Move.returning();
    }
}
