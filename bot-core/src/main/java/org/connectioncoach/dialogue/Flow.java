package org.connectioncoach.dialogue;

import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** A family of states and the doors that lead into it, from anywhere. */
public interface Flow {
    /** First part of the ids of its choices, such as {@code assess}. */
    String name();

    /** Every text it needs from the content files. */
    List<Prompt> prompts();

    /** A choice of this flow was pressed while another question, or none, was open: a button on a lasting card. */
    default Move onChosen(Action action, List<String> values, Context context) {
        return Move.notMine();
    }

    /** A form of this flow was sent while another question, or none, was open. */
    default Move onSubmitted(Event.Submitted form, Context context) {
        return Move.notMine();
    }

    /** A command was used; {@code command} is lower case, empty for the bare one. */
    default Move onInvoked(String command, String words, Context context) {
        return Move.notMine();
    }

    /**
     * Whether the words ask for this flow by what it does. It then hears them before those that find an answer to a
     * question of theirs in anything: "review: … a job in biotech" is a note, and no goal.
     */
    default boolean isAskedFor(String words, Context context) {
        return false;
    }

    /**
     * Whether the words are a remark beside the way that this flow has a word for. It then hears them before a question
     * with a plain answer, however short they are.
     */
    default boolean isRemark(String words) {
        return false;
    }

    /** Words were said that the open question did not take. */
    default Move onSaid(String words, Meaning meaning, Context context) {
        return Move.notMine();
    }

    /** A file was sent that the open question did not take. */
    default Move onUploaded(Event.Uploaded file, Context context) {
        return Move.notMine();
    }

    /** Answers a question in front of everybody, without a word about anybody; empty when this flow has no answer. */
    default Optional<Reply> publicly(String words, Context context) {
        return Optional.empty();
    }

    /** Its lines in the menu. */
    default List<Text> menu(Context context) {
        return List.of();
    }

    /** Its choices on the welcome card, beside the start. */
    default List<Choice> welcoming(Context context) {
        return List.of();
    }

    /** Where the member is at rest, as a card; empty when this flow has nothing to show. */
    default Optional<Reply> here(Context context) {
        return Optional.empty();
    }

    /** Choices of this flow that can be typed at any time, because a card that lasts may show them. */
    default List<Choice> standing(Context context) {
        return List.of();
    }
}
