package org.connectioncoach.slack.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Text;

/** One of each kind of block, in words of the product. */
public final class Samples {
    private Samples() {}

    public static Map<String, Block> blocks() {
        Map<String, Block> blocks = new LinkedHashMap<>();
        blocks.put("heading", new Block.Heading("Your band: 190–320 connections"));
        blocks.put(
                "paragraph",
                new Block.Paragraph(
                        Text.parse("**You have 120.** Say `start` or read [more](https://example.org/a?b=1&c=2).")));
        blocks.put(
                "listing",
                new Block.Listing(
                        "Next three",
                        Block.Marks.NUMBERS,
                        List.of(Text.of("Find three alumni."), Text.parse("Ask **two** contacts.")),
                        Text.of("Comment first.")));
        blocks.put(
                "facts",
                new Block.Facts(
                        "Your network report",
                        List.of(
                                new Block.Fact("Connections", "742", ""),
                                new Block.Fact("Added", "96", "about 8 a month"))));
        blocks.put("picture", picture());
        blocks.put("choices", new Block.Choices(stages(), false));
        blocks.put(
                "picker",
                new Block.Picker(
                        Action.of("assess", "goals").at(3),
                        "Choose your goals",
                        List.of(
                                new Option("jobs", "Find a job or internship"),
                                new Option("learn", "Keep up and learn")),
                        1,
                        2));
        blocks.put("ticks", ticks());
        blocks.put("small_print", new Block.SmallPrint(Text.parse("Say **back**, **skip** or **cancel** any time.")));
        blocks.put("copyable", new Block.Copyable("Hi Maya, 5 < 6 & *that* is <@U1>. Sam"));
        blocks.put(
                "document", new Block.Document("data.json", "application/json", "{}", "Everything I know about you."));
        return blocks;
    }

    public static Block.Picture picture() {
        return new Block.Picture(
                new Drawing.Months("New connections", List.of("Jan"), List.of(3)), "Bar chart: January 3.");
    }

    public static List<Choice> stages() {
        return List.of(
                Choice.main("Student", Action.of("assess", "stage", "student").at(3)),
                Choice.plain(
                                "Early career",
                                Action.of("assess", "stage", "early_career").at(3))
                        .spoken("Early career, the first 5 to 10 years"),
                Choice.danger("Forget me", Action.of("privacy", "erase").at(3)));
    }

    public static Block.Ticks ticks() {
        Field.AnyOf good = new Field.AnyOf(
                "good",
                "Good signs",
                List.of(new Option("fits", "Fits my interests"), new Option("same", "Same school")),
                List.of("fits"),
                false);
        Field.AnyOf warning = new Field.AnyOf(
                "warning", "Warning signs", List.of(new Option("sell", "They want to sell")), List.of(), false);
        return new Block.Ticks(Action.of("check", "ticks").at(4), "Check a request", List.of(good, warning), "Tell me");
    }

    public static Form form() {
        return new Form(
                Action.of("assess", "refine").at(7),
                "Fine-tune",
                "Save",
                List.of(
                        new Field.OneOf(
                                "field",
                                "Size of your field",
                                List.of(new Option("niche", "Niche"), new Option("mixed", "Mixed")),
                                "niche",
                                false),
                        new Field.AnyOf(
                                "fit",
                                "Tick what fits",
                                List.of(new Option("large", "Large company")),
                                List.of("large"),
                                false),
                        new Field.Words("note", "Anything else?", "One line is plenty.", "", true, true, 300),
                        new Field.Upload("file", "Connections.csv", List.of(".csv", "zip"), false)));
    }
}
