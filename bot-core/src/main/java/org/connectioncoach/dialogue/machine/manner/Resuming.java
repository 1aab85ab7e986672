package org.connectioncoach.dialogue.machine.manner;

import java.time.Duration;
import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
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
 * Awaits whether to carry on with the question below, after a day or more (product design B.1.5).
 *
 * @param known what was answered before the break, in words
 */
public record Resuming(String known) implements State {
    static final Duration IDLE = Duration.ofHours(24);

    private static final int MOST_WORDS = 3;

    /** Whether the person was away so long that misunderstandings of before count no more. */
    public static boolean rested(Conversation before, Context context) {
        return idle(before, context, IDLE);
    }

    /** Whether a half-finished question waits, and what was said after the break is no answer to it. */
    public static boolean due(Conversation before, Meaning meaning, Context context) {
        boolean asked = before.open().filter(Resuming.class::isInstance).isPresent();
        return !asked && !begun(before, context).isEmpty() && idle(before, context, IDLE) && noAnswer(meaning);
    }

    /** Something said after a break that does not go on by itself. */
    public static boolean noAnswer(Meaning meaning) {
        return meaning.kind() == Meaning.Kind.OFF_TOPIC || meaning.is(Manner.GREETING) || meaning.is(Manner.GIBBERISH);
    }

    public static boolean expired(Conversation before, Context context) {
        return before.stack().stream()
                .anyMatch(frame -> idle(before, context, frame.state().keptFor()));
    }

    /** What was answered in the questions still open, in words, whichever of them is the current one. */
    public static String begun(Conversation before, Context context) {
        if (expired(before, context)) {
            return "";
        }
        return before.stack().stream()
                .map(frame -> frame.state().known(context))
                .filter(known -> !known.isEmpty())
                .reduce("", (first, last) -> last);
    }

    private static boolean idle(Conversation before, Context context, Duration atLeast) {
        return before.lastAt() != null
                && Duration.between(before.lastAt(), context.now()).compareTo(atLeast) >= 0;
    }

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        return Reply.of(
                new Block.Paragraph(script.say(MannerPrompt.RESUME, "known", known)),
                new Block.Choices(
                        List.of(
                                Choice.main(script.words(MannerPrompt.CARRY_ON), Action.of("manners", "carry_on")),
                                Choice.plain(script.words(MannerPrompt.START_OVER), Action.of("assess", "start"))),
                        false));
    }

    @Override
    public Expecting expecting() {
        return Expecting.CONFIRM;
    }

    /** A yes with more behind it may hold the answer itself, and is heard by the question below. */
    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.is(Manner.SKIP)) {
            return Move.notMine();
        }
        boolean plain = !meaning.answersAnything() && words.strip().split("\\s+").length <= MOST_WORDS;
        if (plain && meaning.confirm().orElse(false)) {
            return Move.returning();
        }
        boolean again =
                meaning.is(Manner.GREETING) || plain && meaning.confirm().isPresent();
        return again ? Move.repeat() : Move.pass();
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return action.sameAs(Action.of("manners", "carry_on")) ? Move.returning() : Move.pass();
    }

    @Override
    public Move onSkip(Context context) {
        return Move.returning();
    }
}
