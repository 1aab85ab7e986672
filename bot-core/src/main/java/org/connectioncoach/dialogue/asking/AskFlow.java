package org.connectioncoach.dialogue.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.script.Prompt;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.language.Topics.Verdict;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Answers questions from anywhere; the open question returns after the answer. */
public final class AskFlow implements Flow {
    public static final String NAME = "ask";

    /** Fewer words than this are no question by themselves, unless they are put as one. */
    private static final int FEWEST_WORDS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Prompt> prompts() {
        return List.of(AskPrompt.values());
    }

    @Override
    public Move onInvoked(String command, String words, Context context) {
        if (!command.equals(NAME)) {
            return Move.notMine();
        }
        return words.isEmpty() ? Move.push(new AwaitingQuestion()) : answer(words, context);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        return switch (action.step()) {
            case "open" -> Move.push(new AwaitingQuestion());
            case "topic" -> topic(action.value(), context);
            case "helpful" -> Move.aside().leading(context.script().say(AskPrompt.HELPFUL));
            case "not_quite" ->
                Move.stay().saying(Answering.closer(Arrays.asList(action.value().split(",")), context));
            default -> Move.notMine();
        };
    }

    private static Move topic(String id, Context context) {
        return Answering.topic(id, List.of(), context)
                .map(reply -> Move.aside().saying(reply))
                .orElse(Move.notMine());
    }

    /**
     * A question is always answered, if only by saying that there is no answer; other words are when they are surely
     * about a topic.
     */
    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        if (meaning.is(Manner.DIGRESSION_QUESTION)) {
            return answer(words, context);
        }
        if (meaning.kind() != Meaning.Kind.OFF_TOPIC) {
            return Move.notMine();
        }
        Finding finding = context.playbook().topics().find(words);
        boolean sure = finding.verdict() == Verdict.SURE && words.strip().split("\\s+").length >= FEWEST_WORDS;
        boolean asked = words.strip().contains(" ") && Answering.asks(words);
        return sure || asked ? Answering.found(finding, context) : Move.notMine();
    }

    static Move answer(String words, Context context) {
        return Answering.found(context.playbook().topics().find(words), context);
    }

    @Override
    public Optional<Reply> publicly(String words, Context context) {
        return Answering.publicly(context.playbook().topics().find(words), context);
    }

    @Override
    public List<Text> menu(Context context) {
        return List.of(context.script().say(AskPrompt.MENU));
    }

    @Override
    public List<Choice> welcoming(Context context) {
        return standing(context);
    }

    @Override
    public List<Choice> standing(Context context) {
        return List.of(Choice.plain(context.script().words(AskPrompt.BUTTON), Action.of(NAME, "open")));
    }
}
