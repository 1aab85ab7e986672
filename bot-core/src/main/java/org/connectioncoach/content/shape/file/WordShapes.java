package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.may;
import static org.connectioncoach.content.shape.Part.needs;
import static org.connectioncoach.content.shape.file.Common.TAG;
import static org.connectioncoach.content.shape.file.Common.listOf;

import java.util.Arrays;
import org.connectioncoach.advice.note.Recipient;
import org.connectioncoach.advice.note.Variant;
import org.connectioncoach.advice.note.Wish;
import org.connectioncoach.advice.request.Criterion;
import org.connectioncoach.content.shape.Shape;

/** What stands in the files by which requests and notes are read. */
public final class WordShapes {
    private static final Shape PHRASES = listOf("phrase", new Shape.Words(3_000, false));
    private static final Shape LISTS = new Shape.Named(TAG, PHRASES);
    private static final Shape TEXT = new Shape.Words(Common.ANSWER, true);
    private static final Shape.OneOf CRITERION = new Shape.OneOf(
            "criterion", Arrays.stream(Criterion.values()).map(Criterion::id).toList());
    private static final Shape.OneOf RECIPIENT = new Shape.OneOf(
            "recipient", Arrays.stream(Recipient.values()).map(Recipient::id).toList());
    private static final Shape.OneOf WISH =
            new Shape.OneOf("wish", Arrays.stream(Wish.values()).map(Wish::id).toList());
    private static final Shape.OneOf WORDING = new Shape.OneOf(
            "wording", Arrays.stream(Variant.values()).map(Variant::id).toList());

    private static final Shape.Parts SIGN = Shape.Parts.of(
            needs("short", TAG, "The sign in two or three words."),
            needs("phrases", PHRASES, "Signs in any text."),
            may("described", PHRASES, "Signs where the member describes somebody."),
            may("pasted", PHRASES, "Signs in a pasted note."),
            may("hints", LISTS, "Weak signs by kind; two of different kinds make the tick."),
            may("quiet", LISTS, "Everyday words by kind; two of different kinds make the tick, one is no doubt."),
            may("unless_known", PHRASES, "Words that are harmless from somebody the member knows."));

    /** {@code requests.yaml}. */
    public static final Shape.Parts REQUESTS = Shape.Parts.of(
            may("lists", LISTS, "Words that belong together, for phrases to name."),
            needs(
                    "voices",
                    Shape.Parts.of(
                            needs("greetings", PHRASES, "How a pasted note begins."),
                            needs("addressed", PHRASES, "Words for the reader of a note."),
                            needs("spoken_of", PHRASES, "Words for somebody who is described.")),
                    "How to tell a pasted note from a description."),
            needs("signs", new Shape.Named(CRITERION, SIGN), "What each sign is read from."),
            needs(
                    "goals",
                    Shape.Parts.of(
                            needs("jobs", PHRASES, "What says that the member looks for a job."),
                            needs("explore", PHRASES, "What says that place doesn't matter to them.")),
                    "Goals that change the check."),
            needs("recruiter", PHRASES, "What says that the sender recruits."),
            needs("asks_advice", PHRASES, "What says that the sender would like advice."),
            needs("doors", PHRASES, "How people ask for the check."),
            needs("doors_alone", PHRASES, "The same as a whole message."));

    /** {@code fields.yaml}. */
    public static final Shape.Parts FIELDS = Shape.Parts.of(
            needs("fields", LISTS, "Words of work by field."),
            needs("everybodys", PHRASES, "Words that say nothing about a field."),
            needs("name_parts", PHRASES, "Words that many names share."));

    /** {@code places.yaml}. */
    public static final Shape.Parts PLACES = Shape.Parts.of(
            needs("countries", LISTS, "Places by country."),
            needs(
                    "languages",
                    new Shape.Named(
                            TAG,
                            Shape.Parts.of(
                                    needs("words", PHRASES, "Its commonest small words."),
                                    needs("countries", PHRASES, "Where it is spoken."))),
                    "Languages other than English."),
            needs("english", PHRASES, "The commonest small words of English."));

    /** {@code notes.yaml}. */
    public static final Shape.Parts NOTES = Shape.Parts.of(
            needs(
                    "limits",
                    Shape.Parts.of(
                            needs("free", new Shape.Whole(50, 2_000), "Longest note of a free account."),
                            needs("premium", new Shape.Whole(50, 2_000), "Longest note of a Premium account.")),
                    "Lengths in characters."),
            needs("greeting", TEXT, "With {name}."),
            needs("greeting_nobody", TEXT, "Where no name was given."),
            needs(
                    "asks",
                    new Shape.Named(
                            TAG,
                            Shape.Parts.of(
                                    needs("plain", TEXT, "As it is."),
                                    needs("warmer", TEXT, "Warmer."),
                                    needs("shorter", TEXT, "Shorter."))),
                    "The small ask, by what the member wants."),
            needs("thanks", TEXT, "Before the name."),
            needs("shared", PHRASES, "Signs that something shared is named."),
            needs("small_asks", PHRASES, "Signs of a small ask."),
            needs("big_asks", PHRASES, "Signs of an ask too big for a first note."),
            needs("job_words", PHRASES, "Words about a job."),
            needs("stock", PHRASES, "Stock phrases and flattery."),
            needs(
                    "cuts",
                    Shape.Parts.of(
                            needs("sentences", PHRASES, "Signs of a sentence that can go."),
                            needs("words", PHRASES, "Words that can go.")),
                    "What can be cut."),
            needs("recipients", new Shape.Named(RECIPIENT, PHRASES), "Whom a note is for."),
            needs("wishes", new Shape.Named(WISH, PHRASES), "What the member would like."),
            needs("rewordings", new Shape.Named(WORDING, PHRASES), "Which other wording is wanted."),
            needs("doors", PHRASES, "How people ask for help with a note."),
            needs("review_doors", PHRASES, "How people ask for a check of their own."));

    private WordShapes() {}
}
