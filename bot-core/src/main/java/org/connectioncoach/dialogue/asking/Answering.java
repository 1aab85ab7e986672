package org.connectioncoach.dialogue.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.playbook.Playbook.CuratedAnswer;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.dialogue.script.Words;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Topics.Finding;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;

/** What is said to a question. */
final class Answering {
    private static final int LONGEST_LABEL = 38;

    /** Least probability of another topic to be offered as related; our own choice. */
    private static final double RELATED_FROM = 0.03;

    /** Topics that are about the person, not about networks: no "Helpful?" under them. */
    private static final List<String> PERSONAL = List.of("wellbeing", "human");

    private static final Pattern ASKS = Pattern.compile(
            "\\?|^\\s*(?:can|could|would|will|should|do|does|did|is|are|am|may|what|whats|who|whom|whose|where|when|why|how"
                    + "|which|tell me|show me|help me|explain|i need|i want|please)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Answering() {}

    /** Whether words are put as a question or a wish. */
    static boolean asks(String words) {
        return words.contains("?") || ASKS.matcher(words).matches();
    }

    static Move found(Finding finding, Context context) {
        List<String> ids = finding.guesses().stream().map(Guess::id).toList();
        return switch (finding.verdict()) {
            case SURE ->
                topic(ids.get(0), others(finding), context)
                        .map(reply -> Move.aside().saying(reply))
                        .orElseGet(() -> Move.stay().saying(unsure(ids, context)));
            case UNSURE -> Move.stay().saying(unsure(ids, context));
            case OUT_OF_SCOPE -> Move.aside().saying(refusal(ids.isEmpty() ? "chat" : ids.get(0), context));
        };
    }

    /** The other topics that could have been meant. */
    private static List<String> others(Finding finding) {
        return finding.guesses().stream()
                .skip(1)
                .filter(guess -> guess.confidence() >= RELATED_FROM)
                .map(Guess::id)
                .toList();
    }

    /** The answer of a topic with its source. */
    static Optional<Reply> topic(String id, List<String> others, Context context) {
        return context.playbook().answers().answer(id).map(answer -> {
            List<Block> blocks = new ArrayList<>(text(answer, context));
            blocks.add(new Block.Choices(choices(answer, others, context), true));
            return Reply.of(blocks);
        });
    }

    private static List<Block> text(CuratedAnswer answer, Context context) {
        Script script = context.script();
        return List.of(
                new Block.Paragraph(script.fillMarkup(answer.markup())),
                new Block.SmallPrint(script.say(AskPrompt.SOURCE, "source", answer.source())));
    }

    private static List<Choice> choices(CuratedAnswer answer, List<String> others, Context context) {
        Script script = context.script();
        List<Choice> choices = new ArrayList<>();
        if (!PERSONAL.contains(answer.topicId())) {
            choices.add(Choice.plain(script.words(AskPrompt.HELPFUL_BUTTON), Action.of(AskFlow.NAME, "helpful")));
            choices.add(Choice.plain(
                    script.words(AskPrompt.NOT_QUITE), Action.of(AskFlow.NAME, "not_quite", near(others, context))));
        }
        followUp(answer.followUp(), script).ifPresent(choices::add);
        related(others, context).ifPresent(choices::add);
        return choices;
    }

    /** The other guesses, in a form that a button can carry. */
    private static String near(List<String> others, Context context) {
        List<String> known = others.stream()
                .filter(id -> context.playbook().answers().answer(id).isPresent())
                .limit(2)
                .toList();
        return known.isEmpty() ? "-" : String.join(",", known);
    }

    private static Optional<Choice> followUp(String flow, Script script) {
        return switch (flow) {
            case "assess" ->
                Optional.of(Choice.plain(script.words(AskPrompt.FOLLOW_ASSESS), Action.of("assess", "start")));
            case "refine" ->
                Optional.of(Choice.plain(script.words(AskPrompt.FOLLOW_REFINE), Action.of("card", "refine")));
            case "check" -> Optional.of(Choice.plain(script.words(AskPrompt.CHECK), Action.of("check", "open")));
            case "note" -> Optional.of(Choice.plain(script.words(AskPrompt.NOTE), Action.of("note", "open")));
            case "human" -> Optional.of(person(script));
            default -> Optional.empty();
        };
    }

    private static Optional<Choice> related(List<String> others, Context context) {
        return others.stream()
                .filter(id -> !PERSONAL.contains(id))
                .findFirst()
                .flatMap(id -> context.playbook().answers().answer(id))
                .map(other -> Choice.plain(
                        context.script().words(AskPrompt.RELATED, "label", Words.lowerFirst(other.label())),
                        Action.of(AskFlow.NAME, "topic", other.topicId())))
                .filter(choice -> choice.label().length() <= LONGEST_LABEL);
    }

    private static Reply unsure(List<String> ids, Context context) {
        return Reply.of(
                new Block.Paragraph(context.script().say(AskPrompt.UNSURE)),
                new Block.Choices(guesses(ids, context), true));
    }

    /** After "Not quite". */
    static Reply closer(List<String> ids, Context context) {
        List<Choice> choices = guesses(ids, context);
        AskPrompt prompt = choices.size() > 1 ? AskPrompt.CLOSER : AskPrompt.NOTHING_CLOSER;
        return Reply.of(new Block.Paragraph(context.script().say(prompt)), new Block.Choices(choices, true));
    }

    private static List<Choice> guesses(List<String> ids, Context context) {
        List<Choice> choices = new ArrayList<>();
        for (String id : ids) {
            context.playbook()
                    .answers()
                    .answer(id)
                    .filter(answer -> !answer.label().isEmpty())
                    .ifPresent(answer -> choices.add(
                            Choice.plain(answer.label(), Action.of(AskFlow.NAME, "topic", answer.topicId()))));
        }
        choices.add(person(context.script()));
        return choices;
    }

    private static Reply refusal(String id, Context context) {
        Script script = context.script();
        String words = context.playbook()
                .answers()
                .answer(id)
                .or(() -> context.playbook().answers().answer("chat"))
                .map(CuratedAnswer::markup)
                .orElseGet(() -> script.words(AskPrompt.NOTHING_CLOSER));
        return Reply.of(
                new Block.Paragraph(script.fillMarkup(words)),
                new Block.Choices(
                        List.of(
                                person(script),
                                Choice.plain(script.words(AskPrompt.MENU_BUTTON), Action.of("manners", "menu"))),
                        true));
    }

    private static Choice person(Script script) {
        return Choice.plain(script.words(AskPrompt.PERSON), Action.of("human", "open"));
    }

    /** In front of everybody: the answer alone, and nothing when unsure. */
    static Optional<Reply> publicly(Finding finding, Context context) {
        return switch (finding.verdict()) {
            case SURE ->
                context.playbook()
                        .answers()
                        .answer(finding.guesses().get(0).id())
                        .filter(answer -> !PERSONAL.contains(answer.topicId()))
                        .map(answer -> Reply.of(text(answer, context)));
            case UNSURE, OUT_OF_SCOPE -> Optional.empty();
        };
    }
}
