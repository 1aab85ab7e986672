package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.listOf;

import java.util.Set;
import org.connectioncoach.content.shape.Shape;

/** What stands in a workspace's own file: changes, and nothing else. */
public final class WorkspaceShape {
    private static final Shape.Parts RANGE = CoreShape.RANGE
            .optional()
            .and(may("first_goal", new Shape.Whole(0, 30_000), "A first stop inside the range."));

    /** The whole file. */
    public static final Shape.Parts FILE = Shape.Parts.of(
            needs("extends", TAG, "The core version it builds on: core@1 accepts every 1.x."),
            needs("workspace", TAG, "A name for this workspace, used in messages to its staff."),
            may(
                    "applies_to",
                    Shape.Parts.of(
                            may("slack", listOf("team", TAG), "Slack team ids, such as T0123ABCD."),
                            may("discord", listOf("server", TAG), "Discord server ids, in quotes.")),
                    "Whom this file is for. Without it the file is checked and not used."),
            may("locale", TAG, "The language of this file and of members whose own isn't offered."),
            may("names", PromptsShape.NAMES.optional(), "Who the coach speaks for."),
            may("ranges", new Shape.Named(KnownWords.STAGE, RANGE), "Narrower ranges, or a first goal inside one."),
            may("stages", patches(KnownWords.STAGE, stageTexts()), "Other wording for a stage."),
            may("goals", patches(KnownWords.GOAL, CoreShape.GOAL.optional()), "Other wording or numbers for a goal."),
            may(
                    "standings",
                    patches(KnownWords.STANDING, Shape.Parts.of(may("line", Common.LINE, "Its sentence."))),
                    "Other wording for a standing."),
            may("model", numbers(), "Other numbers for the method; members are told whose they are."),
            may("tips", changes(CoreShape.TIP, CoreShape.TIP, "tip"), "Changed, added and hidden steps."),
            may(
                    "faq",
                    changes(TopicsShape.TOPIC, TopicsShape.ADDED, "FAQ entry"),
                    "Changed, added and hidden answers."),
            may("prompts", patches(TAG, Common.PROMPT_TEXT), "Other wording for what the coach says."),
            may("tone", KnownWords.TONE, "How the coach sounds."),
            may(
                    "locales",
                    new Shape.Named(
                            TAG,
                            Shape.Parts.of(
                                    needs("file", TAG, "The file with the translations, beside this one."),
                                    may("fallback", TAG, "The language for what is missing."))),
                    "Translations, by language."),
            may("channels", listOf("channel", TAG), "Channels in which the coach may speak. Empty: nowhere."),
            may(
                    "handoff",
                    Shape.Parts.of(
                            may("channel", TAG, "The advisors' private channel."),
                            may("hours", new Shape.Words(75, true), "When the team is there."),
                            may("reply_target", new Shape.Words(75, true), "How soon they aim to reply.")),
                    "How members reach a person."),
            may(
                    "calendar",
                    Shape.Parts.of(
                            may("exam_weeks", listOf("pause", Common.SPAN_OF_DAYS), "No check-ins then."),
                            may("holidays", listOf("pause", Common.SPAN_OF_DAYS), "No check-ins then.")),
                    "When to keep quiet."),
            may("schedules", listOf("schedule", schedule()), "Messages to a channel."),
            may("limits", PromptsShape.LIMITS.optional(), "Gentler promises about messages nobody asked for."),
            may("privacy", PromptsShape.PRIVACY.optional(), "Stricter promises about data."));

    private WorkspaceShape() {}

    /** LinkedIn's own number is no setting; a rule of its own says so. */
    private static Shape.Parts numbers() {
        return new Shape.Parts(CoreShape.MODEL.optional().parts().stream()
                .map(part -> part.name().equals("platform_cap")
                        ? may(part.name(), new Shape.Whole(0, Integer.MAX_VALUE), part.about())
                        : part)
                .toList());
    }

    private static Shape.Parts stageTexts() {
        return new Shape.Parts(CoreShape.STAGE.optional().parts().stream()
                .filter(part -> Set.of("label", "adjective", "people", "synonyms", "line", "top_line")
                        .contains(part.name()))
                .toList());
    }

    private static Shape.Parts patches(Shape name, Shape value) {
        return Shape.Parts.of(may("patch", new Shape.Named(name, value), "Fields to change, by id."));
    }

    private static Shape.Parts changes(Shape.Parts patched, Shape added, String noun) {
        return patches(TAG, patched.optional())
                .and(
                        may("add", listOf(noun, added), "New ones."),
                        may("hide", listOf("id", TAG), "Ids that members here don't see."));
    }

    private static Shape schedule() {
        return Shape.Parts.of(
                needs("id", TAG, "Its own name."),
                needs("channel", TAG, "Where it is posted."),
                needs("when", TAG, "Such as \"Tue 10:00\", in quotes."),
                may("timezone", TAG, "Whose clock."),
                may("content", TAG, "What is posted."),
                may("pause_during", listOf("pause", TAG), "Parts of the calendar in which it rests."));
    }
}
