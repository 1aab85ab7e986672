package org.connectioncoach.content.shape.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.connectioncoach.advice.guidance.Standing;
import org.connectioncoach.advice.guidance.TipKind;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.dialogue.script.Tone;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** The closed sets of words that content files refer to; they are the program's own. */
public final class KnownWords {
    public static final Shape.OneOf STAGE = new Shape.OneOf("stage", ids(Stage.values(), Stage::id));
    public static final Shape.OneOf GOAL = new Shape.OneOf("goal", ids(Goal.values(), Goal::id));
    public static final Shape.OneOf FACTOR = new Shape.OneOf("factor", ids(Factor.values(), Factor::id));
    public static final Shape.OneOf OPTION = new Shape.OneOf("option", ids(FactorOption.values(), FactorOption::id));
    public static final Shape.OneOf STANDING = new Shape.OneOf("standing", ids(Standing.values(), Standing::id));
    public static final Shape.OneOf KIND = new Shape.OneOf("kind", ids(TipKind.values(), TipKind::id));
    public static final Shape.OneOf TONE = new Shape.OneOf("tone", ids(Tone.values(), Tone::id));

    /** The 75 facts of the guidance that some content must teach (product model, C.9). */
    public static final Shape.OneOf FACT = new Shape.OneOf(
            "fact",
            IntStream.rangeClosed(1, 75)
                    .mapToObj(number -> String.format(Locale.ROOT, "SF%02d", number))
                    .toList());

    private KnownWords() {}

    /** The options of one factor. */
    public static List<String> optionsOf(Factor factor) {
        return FactorOption.of(factor).stream().map(FactorOption::id).toList();
    }

    private static <E> List<String> ids(E[] values, java.util.function.Function<E, String> id) {
        return Arrays.stream(values).map(id).toList();
    }
}
