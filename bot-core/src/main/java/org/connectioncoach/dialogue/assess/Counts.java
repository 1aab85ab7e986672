package org.connectioncoach.dialogue.assess;

import java.util.List;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Move;
import org.connectioncoach.dialogue.naming.CountChoices;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** The kind question back for a number that cannot be kept, with numbers to press instead. */
public final class Counts {
    private Counts() {}

    static List<Choice> quick(Context context) {
        return CountChoices.of(context.playbook().quickCounts().ask(), "assess", "count");
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
        List<Playbook.QuickCount> possible = numbers.stream()
                .filter(number -> number >= 0 && number <= Count.PLATFORM_CAP)
                .map(number -> new Playbook.QuickCount(context.figures().number(number), Count.exact(number)))
                .toList();
        return CountChoices.of(possible, "assess", "count");
    }

    private static Move question(Text words, List<Choice> choices) {
        return Move.stay().saying(Reply.of(new Block.Paragraph(words), new Block.Choices(choices, false)));
    }
}
