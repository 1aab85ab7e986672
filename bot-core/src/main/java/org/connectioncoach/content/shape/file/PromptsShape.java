package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.FACTS;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.listOf;

import java.util.List;
import org.connectioncoach.content.shape.Shape;

/** What stands in {@code prompts.yaml}: names, texts, quick answers, promises. */
public final class PromptsShape {
    public static final Shape.Parts NAMES = Shape.Parts.of(
            needs("advisor_team", new Shape.Words(75, true), "What the team of advisors is called."),
            may("booking_link", new Shape.Words(300, false), "A https link for booking a time, or empty."),
            may("wellbeing_resources", new Shape.Words(300, true), "Where somebody in distress finds people."),
            may("hours", new Shape.Words(75, true), "When the team is there."),
            may("reply_target", new Shape.Words(75, true), "How soon they aim to reply, such as \"1 working day\"."));

    public static final Shape QUICK_ANSWER = Shape.Parts.of(
            needs("id", TAG, "Its own name."),
            needs("label", Common.label(38), "What the button says."),
            may("approx", new Shape.Whole(0, 30_000), "The number it stands for, about."),
            may("at_least", new Shape.Whole(0, 30_000), "The number it stands for, or more."),
            may("value", new Shape.OrNull(new Shape.Whole(0, 30_000)), "null: not known."));

    public static final Shape.Parts LIMITS = Shape.Parts.of(
            needs("proactive_dm_per_week", new Shape.Whole(0, 100), "Messages a week that nobody asked for: 0 or 1."),
            needs("quiet_hours", TAG, "No such message between these times, in quotes."),
            needs(
                    "quiet_days",
                    listOf("day", new Shape.OneOf("day", List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))),
                    "No such message on these days."),
            needs(
                    "backoff",
                    Shape.Parts.of(
                            needs("after_ignored", new Shape.Whole(1, 10), "After so many without an answer, fewer."),
                            needs("then", new Shape.OneOf("rhythm", List.of("monthly", "stop")), "How often then."),
                            needs("stop_after_ignored", new Shape.Whole(1, 20), "After so many, none.")),
                    "What happens when messages are ignored."));

    private static final Shape DAYS = new Shape.Words(10, false);

    public static final Shape.Parts PRIVACY = Shape.Parts.of(
            needs("cohort_k", new Shape.Whole(1, 1_000), "The smallest group staff may see; at least 5."),
            needs(
                    "cohort_stats",
                    new Shape.OneOf("choice", List.of("notice_opt_out", "opt_in", "off")),
                    "How totals are made."),
            needs(
                    "retention",
                    Shape.Parts.of(
                            needs("profile", DAYS, "Such as 365d."),
                            needs("checkins", DAYS, "Such as 365d."),
                            needs("conversation_state", DAYS, "Such as 30d."),
                            needs("handoff", DAYS, "Such as 90d.")),
                    "How long what is kept."),
            needs("csv", new Shape.OneOf("choice", List.of("memory_only")), "Where an uploaded file is held."));

    /** The whole file. */
    public static final Shape.Parts FILE = Shape.Parts.of(Common.header())
            .and(
                    needs("names", NAMES, "Who the coach speaks for."),
                    needs("prompts", new Shape.Named(TAG, Common.PROMPT_TEXT), "What the coach says, by id."),
                    needs(
                            "quick_answers",
                            new Shape.Named(TAG, listOf("answer", QUICK_ANSWER)),
                            "What can be pressed instead of typing."),
                    needs("limits", LIMITS, "Promises about messages nobody asked for."),
                    needs("privacy", PRIVACY, "Promises about data."),
                    may(
                            "flows",
                            new Shape.Named(TAG, Shape.Parts.of(may("facts", FACTS, "What the conversation teaches."))),
                            "Facts of the guidance that whole conversations teach."));

    private PromptsShape() {}
}
