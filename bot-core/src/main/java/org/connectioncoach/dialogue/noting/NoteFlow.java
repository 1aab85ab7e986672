package org.connectioncoach.dialogue.noting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.noting.review.AwaitingNote;
import org.connectioncoach.dialogue.noting.review.ReviewPrompt;
import org.connectioncoach.dialogue.noting.review.Reviewing;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Text;

/** The doors to note drafting and to the note check. */
public final class NoteFlow implements Flow {
    public static final String NAME = "note";

    private static final Pattern REVIEW = Pattern.compile(
            "\\s*(?:review|check|note check)(?:\\s+(?:my|this)\\s+note)?\\s*:\\s*(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return Stream.<Prompt>concat(Stream.of(NotePrompt.values()), Stream.of(ReviewPrompt.values()))
                .toList();
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        if (!command.equals(NAME)) {
            return Move.notMine();
        }
        Optional<Move> review = review(words, context);
        return review.orElseGet(() -> wantsReview(words, context) ? Move.push(new AwaitingNote()) : open());
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "open" -> open();
            case "review" -> Move.push(new AwaitingNote());
            default -> Move.notMine();
        };
    }

    private static Move open() {
        return Move.push(new AwaitingRecipient());
    }

    @Override
    public boolean isAskedFor(String words, Context context) {
        return REVIEW.matcher(words).matches()
                || wantsReview(words, context)
                || context.playbook().desk().notes().hearing().isHelpAskedFor(words);
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        Optional<Move> review = review(words, context);
        if (review.isPresent()) {
            return review.get();
        }
        if (meaning.kind() == Meaning.Kind.MANNER && !meaning.is(Manner.DIGRESSION_QUESTION)) {
            return Move.notMine();
        }
        if (wantsReview(words, context)) {
            return Move.push(new AwaitingNote());
        }
        return words.strip().equalsIgnoreCase(NAME)
                        || context.playbook().desk().notes().hearing().isHelpAskedFor(words)
                ? open()
                : Move.notMine();
    }

    private static boolean wantsReview(String words, Context context) {
        return context.playbook().desk().notes().hearing().isReviewAskedFor(words);
    }

    /** "review: …" with the note itself. */
    private static Optional<Move> review(String words, Context context) {
        Matcher matcher = REVIEW.matcher(words);
        return matcher.matches()
                ? Optional.of(Reviewing.review(matcher.group(1), Move.aside(), context))
                : Optional.empty();
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(NotePrompt.MENU));
    }

    @Override
    public List<Choice> standing(Context context) {
        return List.of(Choice.plain(context.script().words(NotePrompt.BUTTON), Action.of(NAME, "open")));
    }
}
