package org.connectioncoach.dialogue.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.connectioncoach.advice.quality.QualityScore;
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
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Awaits five numbers from 0 to 5. */
public record AwaitingFive() implements Detour {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_LABEL = 45;

    @Override
    public Reply ask(Context context) {
        Script script = context.script();
        List<Text> signs = IntStream.rangeClosed(1, QualityScore.SIGNS)
                .mapToObj(sign -> script.say(prompt("SIGN_", sign)))
                .toList();
        return Reply.of(
                new Block.Listing(
                        script.words(QualityPrompt.ASK), Block.Marks.NUMBERS, signs, script.say(QualityPrompt.HOW)),
                new Block.Choices(
                        List.of(
                                Choice.plain(script.words(QualityPrompt.CHOOSE), Action.of(QualityFlow.NAME, "choose")),
                                Choice.plain(
                                        script.words(QualityPrompt.CANCEL), Action.of(QualityFlow.NAME, "cancel"))),
                        false));
    }

    private static QualityPrompt prompt(String prefix, int sign) {
        return QualityPrompt.valueOf(prefix + sign);
    }

    @Override
    public Move onChosen(Action action, List<String> values, Context context) {
        if (!action.flow().equals(QualityFlow.NAME)) {
            return Move.notMine();
        }
        return switch (action.step()) {
            case "choose" -> Move.stay().opening(form(context));
            case "cancel" -> Move.done().saying(context.script().say(MannerPrompt.CANCELED));
            default -> Move.notMine();
        };
    }

    private static Form form(Context context) {
        Script script = context.script();
        List<Option> options = IntStream.rangeClosed(0, QualityScore.PEOPLE)
                .mapToObj(count -> new Option(String.valueOf(count), String.valueOf(count)))
                .toList();
        List<Field> fields = new ArrayList<>();
        for (int sign = 1; sign <= QualityScore.SIGNS; sign++) {
            String label = script.words(prompt("SIGN_", sign));
            String cut = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
            fields.add(new Field.OneOf("sign" + sign, cut, options, "", true));
        }
        return new Form(
                Action.of(QualityFlow.NAME, "choose"),
                script.words(QualityPrompt.TITLE),
                script.words(QualityPrompt.SUBMIT),
                fields);
    }

    @Override
    public Move onSubmitted(Event.Submitted form, Context context) {
        if (!form.action().flow().equals(QualityFlow.NAME)) {
            return Move.notMine();
        }
        List<Integer> counts = new ArrayList<>();
        for (int sign = 1; sign <= QualityScore.SIGNS; sign++) {
            counts.add(count(form.first("sign" + sign)));
        }
        return scored(counts, context);
    }

    private static int count(String words) {
        return words.matches("\\d{1,3}") ? Integer.parseInt(words) : -1;
    }

    @Override
    public Move onSaid(String words, Meaning meaning, Context context) {
        List<Integer> counts = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            counts.add(count(matcher.group()));
        }
        boolean manner = meaning.kind() == Meaning.Kind.MANNER
                && !meaning.is(Manner.GIBBERISH)
                && !meaning.is(Manner.CORRECT_COUNT);
        return counts.isEmpty() || manner && counts.size() != QualityScore.SIGNS
                ? Move.notMine()
                : scored(counts, context);
    }

    private static Move scored(List<Integer> counts, Context context) {
        Script script = context.script();
        boolean five = counts.size() == QualityScore.SIGNS
                && counts.stream().allMatch(count -> count >= 0 && count <= QualityScore.PEOPLE);
        if (!five) {
            return Move.repeat().leading(script.say(QualityPrompt.RANGE));
        }
        QualityScore score = new QualityScore(counts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(script.words(QualityPrompt.TOTAL, "total", String.valueOf(score.total()))));
        blocks.add(new Block.Paragraph(script.say(level(score.level()))));
        if (score.level() != QualityScore.Level.WELL) {
            String sign = script.words(prompt("LOOK_", score.weakest() + 1));
            blocks.add(new Block.Paragraph(script.say(QualityPrompt.WEAKEST, "sign", sign)));
        }
        blocks.add(new Block.SmallPrint(script.say(QualityPrompt.PRIVATE)));
        boolean careful = score.level() == QualityScore.Level.MORE_CARE;
        return Move.done()
                .saying(Reply.of(blocks))
                .remembering(context.profile().careful(careful));
    }

    private static QualityPrompt level(QualityScore.Level level) {
        return switch (level) {
            case MORE_CARE -> QualityPrompt.MORE_CARE;
            case FAIR -> QualityPrompt.FAIR;
            case WELL -> QualityPrompt.WELL;
        };
    }

    @Override
    public String example(Context context) {
        return context.script().words(QualityPrompt.EXAMPLE);
    }
}
