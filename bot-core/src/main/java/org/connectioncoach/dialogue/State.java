package org.connectioncoach.dialogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/**
 * One open question, named by what is awaited. A state is a small record of what was said so far; it writes down only
 * what it understands, and everything else falls to the shared manners of the machine.
 */
public interface State {
    /** The question, complete with its choices; asking twice gives the same words. */
    Reply ask(Context context);

    /** The question when it returns after a detour. */
    default Reply askAgain(Context context) {
        return ask(context);
    }

    /** What kind of answer it waits for. */
    default Expecting expecting() {
        return Expecting.NOTHING;
    }

    /** Words were said. The meaning was read under {@link #expecting()}. */
    default Move onSaid(String words, Meaning meaning, Context context) {
        return Move.notMine();
    }

    /** One of its own choices was pressed or typed. */
    default Move onChosen(Action action, List<String> values, Context context) {
        return Move.notMine();
    }

    /** A form it offered was sent. */
    default Move onSubmitted(Event.Submitted form, Context context) {
        return Move.notMine();
    }

    /** A file was sent. */
    default Move onUploaded(Event.Uploaded file, Context context) {
        return Move.notMine();
    }

    /** To the previous question, with its answer kept as the default. */
    default Move onBack(Context context) {
        return Move.notMine();
    }

    /** Past this question, with its default. */
    default Move onSkip(Context context) {
        return Move.notMine();
    }

    /** Why it is asked; empty where there is nothing to say. */
    default Optional<Text> why(Context context) {
        return Optional.empty();
    }

    /** An answer that would be understood, without quotation marks, for "say it like …". */
    default String example(Context context) {
        return "";
    }

    /** What was answered so far, in words, for "You'd told me …"; empty when nothing worth resuming. */
    default String known(Context context) {
        return "";
    }

    /** How long it waits for an answer. What holds a member's own sentences for somebody else waits less. */
    default Duration keptFor() {
        return Duration.ofDays(30);
    }
}
