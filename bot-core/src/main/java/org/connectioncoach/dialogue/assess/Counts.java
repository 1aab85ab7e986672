package org.connectioncoach.dialogue.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.Playbook;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Numbers to press, and the kind question back for a number that cannot be kept. */
public final class Counts {
    private Counts() {}

    static List<Choice> quick(Context context) {
        return choices(context.playbook().quickCounts().ask(), "assess", "count");
    }

    /** Buttons for sizes; the value of their action is read by {@link #parse}. */
    public static List<Choice> choices(List<Playbook.QuickCount> quick, String flow, String step) {
        return quick.stream()
                .map(answer -> Choice.plain(answer.label(), Action.of(flow, step, value(answer.count()))))
                .toList();
    }

    private static String value(Count count) {
        return count.kind().id() + "." + count.value();
    }

    /** Reads {@code exact.120}, {@code about.50}, {@code at_least.501} or {@code unknown.0}. */
    public static Optional<Count> parse(String value) {
        int dot = value.indexOf('.');
        for (Count.Kind kind : Count.Kind.values()) {
            if (dot > 0
                    && value.substring(0, dot).equals(kind.id())
                    && value.substring(dot + 1).matches("\\d{1,5}")) {
                int number = Integer.parseInt(value.substring(dot + 1));
                boolean possible = number <= Count.PLATFORM_CAP && (kind != Count.Kind.UNKNOWN || number == 0);
                return possible ? Optional.of(new Count(kind, number)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What to say to a reading that is not a number to keep; the question stays open. */
    public static Move asked(NumberReading reading, Context context) {
        Script script = context.script();
        if (reading instanceof NumberReading.Vague) {
            List<Choice> sizes = quick(context).stream()
                    .filter(choice -> !choice.action().value().startsWith(Count.Kind.UNKNOWN.id()))
                    .toList();
            return question(script.say(AssessPrompt.COUNT_VAGUE), sizes);
        }
        if (reading instanceof NumberReading.Several several) {
            return question(script.say(AssessPrompt.COUNT_SEVERAL), numbers(several.candidates(), context));
        }
        if (reading instanceof NumberReading.Impossible impossible) {
            return impossible(impossible, context);
        }
        return Move.misunderstood();
    }

    private static Move impossible(NumberReading.Impossible impossible, Context context) {
        Script script = context.script();
        return switch (impossible.problem()) {
            case NEGATIVE -> Move.stay().saying(script.say(AssessPrompt.COUNT_NEGATIVE));
            case FRACTION -> fraction((int) Math.min(impossible.said(), Count.PLATFORM_CAP - 1), context);
            case NOT_A_COUNT -> Move.misunderstood();
            case ABOVE_CAP ->
                Move.stay()
                        .saying(script.say(
                                AssessPrompt.COUNT_ABOVE_CAP,
                                "cap",
                                context.figures()
                                        .number(context.guidance().model().platformCap()),
                                "said",
                                String.format(script.locale(), "%,d", impossible.said())));
        };
    }

    private static Move fraction(int lower, Context context) {
        String low = context.figures().number(lower);
        String high = context.figures().number(lower + 1);
        return question(
                context.script().say(AssessPrompt.COUNT_FRACTION, "lower", low, "higher", high),
                numbers(List.of(lower, lower + 1), context));
    }

    private static List<Choice> numbers(List<Integer> numbers, Context context) {
        List<Choice> choices = new ArrayList<>();
        for (int number : numbers) {
            if (number >= 0 && number <= Count.PLATFORM_CAP) {
                String value = String.format(Locale.ROOT, "exact.%d", number);
                choices.add(Choice.plain(context.figures().number(number), Action.of("assess", "count", value)));
            }
        }
        return choices;
    }

    private static Move question(Text words, List<Choice> choices) {
        return Move.stay().saying(Reply.of(new Block.Paragraph(words), new Block.Choices(choices, false)));
    }
}
