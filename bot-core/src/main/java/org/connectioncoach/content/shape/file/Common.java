package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;

import org.connectioncoach.content.shape.Part;
import org.connectioncoach.content.shape.Shape;

/** Shapes that several kinds of files share. */
public final class Common {
    /** Longest text of a tip: Slack and Discord cards would otherwise wrap to five lines on a phone. */
    public static final int TIP = 160;

    /** Longest label of a choice that no platform cuts. */
    public static final int LABEL = 75;

    /** Longest answer to a question. */
    public static final int ANSWER = 600;

    /** Longest single prompt, about sixty words. */
    public static final int PROMPT = 500;

    public static final Shape.Words LINE = new Shape.Words(ANSWER, true);
    public static final Shape.Words TAG = new Shape.Words(100, false);
    public static final Shape FACTS = listOf("fact", KnownWords.FACT);
    public static final Shape.Variants PROMPT_TEXT =
            new Shape.Variants(new Shape.Words(PROMPT, true), KnownWords.TONE.words());

    public static final Shape.Parts SPAN_OF_DAYS =
            Shape.Parts.of(may("from", new Shape.Day(), "First day."), may("to", new Shape.Day(), "Last day."));

    private Common() {}

    public static Shape.Words label(int most) {
        return new Shape.Words(most, true);
    }

    public static Shape listOf(String noun, Shape item) {
        return new Shape.ListOf(noun, item, 0, 2_000);
    }

    /** What every shipped file begins with. */
    public static Part[] header() {
        return new Part[] {
            needs("pack", TAG, "Name of this pack."),
            needs("version", TAG, "Version of this pack, in quotes, such as \"1.0.0\"."),
            needs("schema", new Shape.Whole(1, 1), "Version of the format; 1 for now."),
            needs("locale", TAG, "Language of the texts, such as en.")
        };
    }

    /** Until when something is shown, and when somebody should look at it again. */
    public static Part[] dates() {
        return new Part[] {
            may("active", SPAN_OF_DAYS, "Shown on these days and no others."),
            may("expires", new Shape.Day(), "Last day it is shown."),
            may("review_by", new Shape.Day(), "When somebody should look at it again.")
        };
    }
}
