package org.connectioncoach.discord.render;

import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** Replies and forms in the words of the product, one for each kind of block. */
public final class Samples {
    public static final String GAUGE_ALT = "Gauge from 50 to 500, the student range. Your band, 190 to 320, is shaded."
            + " Your number, 120, is before the band.";

    private Samples() {}

    public static Block.Heading heading() {
        return new Block.Heading("1 of 3 · Where are you right now?");
    }

    public static Block.Paragraph paragraph() {
        return new Block.Paragraph(
                Text.parse("**You have 120.** You're in the student range (50–500).\nQuality first."));
    }

    public static Block.Listing listing() {
        return new Block.Listing(
                "Next three",
                Block.Marks.NUMBERS,
                List.of(
                        Text.of("Find three alumni in a role you'd like."),
                        Text.of("Connect with the people you worked with."),
                        Text.parse("Ask two contacts which **openings** they've heard of.")),
                Text.of("For people you haven't met: comment on something they wrote first."));
    }

    public static Block.Facts facts() {
        return new Block.Facts(
                "What I know about you",
                List.of(
                        new Block.Fact("You told me", "Student · 151 connections", "10 Nov"),
                        new Block.Fact("Hand-offs", "1 resolved", "")));
    }

    public static Block.Picture picture() {
        return new Block.Picture(
                new Drawing.Gauge(
                        "Student · find a job or internship",
                        50,
                        500,
                        500,
                        new Drawing.Band(190, 320),
                        120,
                        false,
                        new Drawing.GaugeWords("Your band 190–320", "You: 120", "50", "500")),
                GAUGE_ALT);
    }

    public static Block.Choices answers() {
        return new Block.Choices(
                List.of(
                        Choice.plain(
                                "Student",
                                Action.of("assess", "stage", "student").at(7)),
                        Choice.plain(
                                "Recent graduate",
                                Action.of("assess", "stage", "recent_graduate").at(7)),
                        Choice.plain(
                                "Early career",
                                Action.of("assess", "stage", "early_career").at(7)),
                        Choice.plain(
                                "Mid-career",
                                Action.of("assess", "stage", "mid_career").at(7)),
                        Choice.plain(
                                "Executive or leader",
                                Action.of("assess", "stage", "executive").at(7)),
                        Choice.plain("A person", Action.of("assess", "human").at(7))),
                false);
    }

    public static Block.Choices nextSteps() {
        return new Block.Choices(
                List.of(
                        Choice.main(
                                "Start weekly plan", Action.of("plan", "start").at(8)),
                        Choice.plain("Write a note", Action.of("note", "start").at(8)),
                        Choice.danger(
                                "Forget me", Action.of("privacy", "forget").at(8))),
                true);
    }

    public static Block.Picker picker() {
        return new Block.Picker(
                Action.of("assess", "goal").at(7),
                "Choose your goal",
                List.of(
                        new Option("jobs", "Find a job or internship"),
                        new Option("explore", "Explore a new field or place"),
                        new Option("unsure", "Not sure yet")),
                1,
                2);
    }

    public static Block.Ticks ticks() {
        return new Block.Ticks(
                Action.of("check", "ticks").at(3),
                "Tick what's true",
                List.of(
                        new Field.AnyOf("good", "Good signs", options("good", 5), List.of(), false),
                        new Field.AnyOf("warn", "Warning signs", options("warn", 5), List.of("warn2"), false)),
                "Tell me");
    }

    public static Form form() {
        return new Form(
                Action.of("assess", "refine").at(9),
                "Fine-tune",
                "Update",
                List.of(
                        new Field.Words("about", "What's it about?", "One line is plenty.", "a draft", true, true, 300),
                        new Field.OneOf("field", "Your field's size", options("f", 3), "f2", false),
                        new Field.OneOf("zone", "Your time zone", options("z", 14), "", true),
                        new Field.AnyOf("fits", "Tick any that fit", options("x", 4), List.of("x1"), false),
                        new Field.Upload("file", "Connections.csv", List.of(".csv", ".zip"), true)));
    }

    public static List<Option> options(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Option(prefix + i, "Option " + prefix + " " + i))
                .toList();
    }

    /** The card of the product's first example, in full. */
    public static Reply resultCard() {
        return Reply.of(
                new Block.Heading("Your band: 190–320 connections"),
                paragraph(),
                picture(),
                new Block.Listing(
                        "Why 190–320",
                        Block.Marks.BULLETS,
                        List.of(Text.of("Guidance for students is 50–500."), Text.of("Looking for a job moves it up.")),
                        null),
                listing(),
                nextSteps(),
                new Block.SmallPrint(Text.of("Range: core guidance 1.0.")));
    }
}
