package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.FACTS;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.listOf;

import org.connectioncoach.content.shape.Shape;

/** What stands in {@code topics.yaml}, and what a workspace adds to it. */
public final class TopicsShape {
    public static final Shape.Parts FOLLOW_UP = Shape.Parts.of(
            needs("label", Common.label(38), "What the button says."),
            may("flow", TAG, "The conversation it starts."),
            may("topic", TAG, "The topic it answers."));

    public static final Shape.Parts TOPIC = Shape.Parts.of(
                    needs("id", TAG, "Its own name."),
                    may("group", TAG, "What it belongs to."),
                    may("label", Common.label(38), "What a button says when the coach isn't sure."),
                    needs("answer", new Shape.Words(Common.ANSWER, true), "The answer, complete on its own."),
                    needs("source", new Shape.Words(200, false), "Who says so: core, policy, or a name."),
                    may("facts", FACTS, "What of the guidance it teaches."),
                    may("follow_up", FOLLOW_UP, "What to offer next."))
            .and(Common.dates());

    private static final Shape.Parts REFUSAL = Shape.Parts.of(
            needs("id", TAG, "Its own name."),
            needs("answer", new Shape.Words(Common.ANSWER, true), "What is said instead of an answer."));

    /** A workspace's own question brings its example phrasings along. */
    public static final Shape.Parts ADDED = TOPIC.and(needs(
            "examples",
            listOf("phrase", new Shape.Words(200, false)),
            "How people ask it; eight are better than one."));

    /** The whole file. */
    public static final Shape.Parts FILE = Shape.Parts.of(
            needs("topics", listOf("topic", TOPIC), "What the coach can answer."),
            may("out_of_scope", listOf("answer", REFUSAL), "What is said where it can't."));

    private TopicsShape() {}
}
