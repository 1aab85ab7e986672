package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.FACTS;
import static org.connectioncoach.content.shape.file.Common.LABEL;
import static org.connectioncoach.content.shape.file.Common.LINE;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.label;
import static org.connectioncoach.content.shape.file.Common.listOf;

import org.connectioncoach.content.shape.Shape;

/** What stands in {@code core.yaml}: stages, goals, factors, numbers, standings, tips. */
public final class CoreShape {
    private static final int CAP = 30_000;
    private static final Shape PUSH = new Shape.Whole(-50, 50);
    private static final Shape SYNONYMS = listOf("synonym", TAG);

    public static final Shape.Parts RANGE = Shape.Parts.of(
            needs("min", new Shape.Whole(0, CAP), "Where the range begins, in connections."),
            needs(
                    "max",
                    new Shape.OrNull(new Shape.Whole(1, CAP)),
                    "Where it ends; null when there is no upper limit."));

    public static final Shape.Parts STAGE = Shape.Parts.of(
            needs("id", KnownWords.STAGE, "Which stage."),
            needs("label", label(LABEL), "As members choose it."),
            needs("adjective", label(LABEL), "As in \"the student range\"."),
            needs("people", label(LABEL), "As in \"guidance for students\"."),
            needs("range", RANGE, "The guidance's range."),
            may("planning_top", new Shape.Whole(1, CAP), "Places the band where a range has no end; never shown."),
            needs("round_to", new Shape.Whole(1, 1_000), "Ends of a band are rounded to this many connections."),
            may("synonyms", SYNONYMS, "Other names; they count as a whole answer."),
            needs("line", LINE, "Whom to connect with at this stage."),
            may("top_line", LINE, "What reaching the end of the range means."),
            may("next", KnownWords.STAGE, "The stage that follows."),
            may("facts", FACTS, "What of the guidance it teaches."));

    public static final Shape.Parts GOAL = Shape.Parts.of(
            needs("id", KnownWords.GOAL, "Which goal."),
            needs("label", label(LABEL), "As members choose it."),
            needs("phrase", label(LABEL), "Lower case, for the title of a gauge."),
            needs("doing", label(LABEL), "Opens \"… moves your band up\"."),
            needs("push", PUSH, "Percentage points of the range, up or down."),
            needs("pace", new Shape.Whole(0, 15), "New people a week."),
            needs("talk", new Shape.Whole(1, 15), "Real conversations a week."),
            needs("why", LINE, "Half a sentence, lower case: the reason for the push."),
            may("synonyms", SYNONYMS, "Other names; they count as a whole answer."),
            may("facts", FACTS, "What of the guidance it teaches."));

    public static final Shape.Parts OPTION = Shape.Parts.of(
            needs("id", KnownWords.OPTION, "Which answer."),
            needs("label", label(LABEL), "As members choose it."),
            needs("row", label(LABEL), "Its row in How I got this."),
            may("tick", label(LABEL), "Its box in Fine-tune."),
            needs("said", label(LABEL), "Opens \"…, so your band moved up\"."),
            needs("what_if", label(LABEL), "The question that tries it out."),
            needs("push", PUSH, "Percentage points of the range, up or down."),
            may("pace_factor", new Shape.Decimal(0.1, 3), "Multiplies new people a week; 1 unless said."),
            needs("why", LINE, "One sentence: the reason."));

    public static final Shape.Parts FACTOR = Shape.Parts.of(
            needs("id", KnownWords.FACTOR, "Which factor."),
            needs("question", label(LABEL), "How it is asked about."),
            may("facts", FACTS, "What of the guidance it teaches."),
            needs("options", listOf("option", OPTION), "Its answers."));

    public static final Shape.Parts STANDING = Shape.Parts.of(
            needs("mix", new Shape.ListOf("kind", KnownWords.KIND, 3, 3), "The kinds of the three steps, in order."),
            needs("line", LINE, "The sentence on the card."),
            may("facts", FACTS, "What of the guidance it teaches."));

    public static final Shape.Parts TIP = Shape.Parts.of(
                    needs("id", TAG, "Its own name, with a dot: whom it is for, then what."),
                    needs(
                            "kind",
                            KnownWords.KIND,
                            "growth adds people, quality deepens, curate sorts, setup helps me."),
                    may("near", new Shape.Truth(), "About people the member already knows."),
                    may("stranger", new Shape.Truth(), "Adds the line about people they haven't met."),
                    may("stages", listOf("stage", KnownWords.STAGE), "For these stages and no others."),
                    may("goals", listOf("goal", KnownWords.GOAL), "For these goals and no others."),
                    may("standings", listOf("standing", KnownWords.STANDING), "For these standings and no others."),
                    may(
                            "factors",
                            new Shape.Named(KnownWords.FACTOR, listOf("option", KnownWords.OPTION)),
                            "For these circumstances and no others."),
                    needs("text", new Shape.Words(Common.TIP, true), "The step, as members read it."),
                    may("short", label(80), "The step in a few words, for one-line replies."),
                    may("source", TAG, "Who says so, where it isn't the guidance."),
                    may("facts", FACTS, "What of the guidance it teaches."))
            .and(Common.dates());

    public static final Shape.Parts MODEL = Shape.Parts.of(
            needs("start", new Shape.Whole(0, 100), "Percent of the range where a band is centered before any push."),
            needs("half_width", new Shape.Whole(1, 50), "Percentage points to either side."),
            needs("clamp", pair(0, 100), "Lowest and highest position, in percent."),
            needs("goal_clamp", pair(-50, 50), "Lowest and highest sum of the goals' pushes."),
            needs("second_goal_weight", new Shape.Decimal(0, 1), "How much of its push a second goal adds."),
            needs("starting_pace_factor", new Shape.Decimal(0.1, 5), "Multiplies the pace before the range."),
            needs("pace_min", new Shape.Whole(0, 15), "Fewest new people a week while growing."),
            needs("pace_max", new Shape.Whole(1, 15), "Most new people a week."),
            needs("horizon_weeks", new Shape.Whole(1, 52), "No date further away is shown."),
            needs("platform_cap", new Shape.Whole(CAP, CAP), "LinkedIn's limit on connections."),
            needs("near_cap", new Shape.Whole(5_000, CAP), "From here on a member is near the limit."));

    /** The whole file. */
    public static final Shape.Parts FILE = Shape.Parts.of(Common.header())
            .and(
                    needs("tone", KnownWords.TONE, "How the coach sounds."),
                    needs("attribution", LINE, "The line at the foot of a card."),
                    needs("stages", listOf("stage", STAGE), "The five career stages."),
                    may(
                            "ambiguous_stages",
                            new Shape.Named(TAG, listOf("stage", KnownWords.STAGE)),
                            "Words that fit several stages: they lead to a question."),
                    needs("goals", listOf("goal", GOAL), "What a network can do for a member."),
                    needs("factors", listOf("factor", FACTOR), "Circumstances that move the band."),
                    needs("model", MODEL, "Numbers of the method."),
                    needs("standings", new Shape.Named(KnownWords.STANDING, STANDING), "Where a number stands."),
                    needs("tips", listOf("tip", TIP), "The steps."));

    private CoreShape() {}

    private static Shape pair(int least, int most) {
        return new Shape.ListOf("number", new Shape.Whole(least, most), 2, 2);
    }
}
