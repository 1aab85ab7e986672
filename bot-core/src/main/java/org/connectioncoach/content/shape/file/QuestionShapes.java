package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.listOf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.content.shape.Shape;
import org.connectioncoach.language.Manner;

/** What stands in the files from which the coach learns what people ask and answer. */
public final class QuestionShapes {
    private static final Shape PHRASES = listOf("phrase", new Shape.Words(200, false));
    private static final Shape BY_ID = new Shape.Named(TAG, PHRASES);

    /** {@code phrasings.yaml}. */
    public static final Shape.Parts PHRASINGS = Shape.Parts.of(
            needs("phrasings", BY_ID, "How people ask, by the id of a topic in topics.yaml; eight or more each."),
            may("out_of_scope", BY_ID, "What the coach doesn't answer, by the id of a refusal in topics.yaml."));

    /** {@code synonyms.yaml}. */
    public static final Shape.Parts SYNONYMS = Shape.Parts.of(
            may("spelling", new Shape.Named(TAG, TAG), "What chat speak stands for, as in u: you."),
            may(
                    "groups",
                    new Shape.Named(TAG, listOf("word", TAG)),
                    "Words that mean about the same, by a name of your choosing; any form of a word will do."));

    /** {@code calibration.yaml}. */
    public static final Shape.Parts CALIBRATION = Shape.Parts.of(needs(
            "calibration",
            BY_ID,
            "Questions the coach never learns from, by topic id or out_of_scope: they tell when it may be sure."));

    /** {@code phrases/stages.yaml}. */
    public static final Shape.Named STAGES = said("stage", KnownWords.STAGE.words());

    /** {@code phrases/goals.yaml}. */
    public static final Shape.Named GOALS = said("goal", KnownWords.GOAL.words());

    /** {@code phrases/manners.yaml}. */
    public static final Shape.Named MANNERS =
            said("manner", Arrays.stream(Manner.values()).map(Manner::id).toList());

    private QuestionShapes() {}

    /** Example phrases by what they mean, and those that mean none of it. */
    private static Shape.Named said(String noun, List<String> ids) {
        return new Shape.Named(
                new Shape.OneOf(
                        noun, Stream.concat(ids.stream(), Stream.of("neither")).toList()),
                PHRASES);
    }
}
