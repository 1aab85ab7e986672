package org.connectioncoach.app.preview.browser;

import java.util.List;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Drawing;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;

/** A message of each kind of block, by the word that asks for it. */
final class EveryKind {
    private EveryKind() {}

    static Reply named(String words) {
        return switch (words) {
            case "stage" -> stage();
            case "goal" -> goal();
            case "card" -> card();
            case "ticks" -> ticks();
            case "copy" ->
                Reply.of(
                        new Block.Paragraph(Text.of("Here is a note:")),
                        new Block.Copyable("Hi Dana, *your* talk. <b>"));
            case "file" ->
                Reply.of(new Block.Document("my-data.json", "application/json", "{}", "Everything about you."));
            case "facts" -> facts();
            default -> Reply.saying(words);
        };
    }

    static Reply welcome() {
        return Reply.of(
                new Block.Heading("A network that fits you"),
                new Block.Paragraph(Text.parse("Hi Sam, I'm Connection Coach. I help you build a LinkedIn network that"
                        + " fits you: **quality first, numbers second**.\nThree quick questions, about a minute.")),
                new Block.Choices(
                        List.of(
                                Choice.main("Start", Action.of("assess", "start")),
                                Choice.plain("Ask a question", Action.of("ask", "open")),
                                Choice.plain("How my data is used", Action.of("privacy", "open"))),
                        true),
                new Block.SmallPrint(Text.parse("I never sign in to LinkedIn. The careers team sees group totals of 10"
                        + " or more people, never your answers, unless you ask for a person. Say **forget me** any"
                        + " time.")));
    }

    static Reply stage() {
        return Reply.of(
                new Block.Heading("1 of 3 · Where are you right now?"),
                new Block.Paragraph(Text.of("Choose one, or tell me in your own words.")),
                new Block.Choices(
                        List.of(
                                Choice.plain("Student", Action.of("assess", "stage", "student")),
                                Choice.plain("Recent graduate", Action.of("assess", "stage", "recent_graduate")),
                                Choice.plain("Early career", Action.of("assess", "stage", "early_career")),
                                Choice.plain("Mid-career", Action.of("assess", "stage", "mid_career")),
                                Choice.plain("Executive or leader", Action.of("assess", "stage", "executive"))),
                        false),
                new Block.SmallPrint(Text.parse("Say **back**, **skip** or **cancel** any time.")));
    }

    static Reply goal() {
        List<Option> goals = List.of(
                new Option("jobs", "Find a job or internship"),
                new Option("explore", "Explore a new field or place"),
                new Option("visibility", "Be more visible"));
        return Reply.of(
                new Block.Heading("2 of 3 · What do you want your network to do?"),
                new Block.Picker(Action.of("assess", "goal"), "Choose your goal", goals, 1, 2),
                new Block.Picker(Action.of("assess", "one"), "Choose one", goals, 1, 1));
    }

    static Reply card() {
        Drawing gauge = new Drawing.Gauge(
                "Student · find a job or internship",
                50,
                500,
                500,
                new Drawing.Band(190, 320),
                120,
                false,
                new Drawing.GaugeWords("Your band 190–320", "You: 120", "50", "500"));
        return Reply.of(
                new Block.Heading("Your band: 190–320 connections"),
                new Block.Paragraph(Text.parse("**You have 120.** You're in the student range (50–500) and building"
                        + " toward your band.\nQuality first: connect with people you'd be glad to hear from.")),
                new Block.Picture(
                        gauge,
                        "Gauge from 50 to 500, the student range. Your band, 190 to 320, is shaded. Your number, 120,"
                                + " is before the band."),
                new Block.Listing(
                        "Why 190–320",
                        Block.Marks.BULLETS,
                        List.of(
                                Text.of("Guidance for students is 50–500."),
                                Text.of("Looking for a job or internship moves your band up.")),
                        null),
                new Block.Listing(
                        "Next three",
                        Block.Marks.NUMBERS,
                        List.of(
                                Text.of("Find three alumni in a role you'd like and send each a personal note."),
                                Text.of("Connect with the people you worked with at your internship or job."),
                                Text.of("Ask two contacts which openings they've heard of that aren't advertised.")),
                        Text.of("For people you haven't met: comment on something they wrote first.")),
                new Block.Choices(
                        List.of(
                                Choice.main("Write a note", Action.of("note", "start")),
                                Choice.plain("Fine-tune", Action.of("assess", "form")),
                                Choice.plain("How I got this", Action.of("assess", "how")),
                                Choice.danger("Forget me", Action.of("privacy", "forget"))),
                        true),
                new Block.SmallPrint(
                        Text.of("Range: core guidance 1.0. Band and pace: Connection Coach's own method.")));
    }

    static Reply ticks() {
        return Reply.of(
                new Block.Paragraph(Text.of("Tick what fits. Leave the name out.")),
                new Block.Ticks(
                        Action.of("check", "ticks"),
                        "Check a request",
                        List.of(
                                new Field.AnyOf(
                                        "good",
                                        "Speaks for it",
                                        List.of(new Option("met", "We've met"), new Option("same", "Same field")),
                                        List.of(),
                                        false),
                                new Field.AnyOf(
                                        "bad",
                                        "Speaks against it",
                                        List.of(new Option("sells", "Wants to sell"), new Option("rude", "Rude")),
                                        List.of(),
                                        false)),
                        "See verdict"));
    }

    static Form form() {
        return new Form(
                Action.of("assess", "refined"),
                "Fine-tune",
                "Update",
                List.of(
                        new Field.OneOf(
                                "field",
                                "Your field's size",
                                List.of(new Option("large_pool", "Large"), new Option("niche", "Small")),
                                "",
                                false),
                        new Field.AnyOf(
                                "fits",
                                "Tick any that fit",
                                List.of(
                                        new Option("team", "Large company"),
                                        new Option("tight", "Tight-knit industry")),
                                List.of("team"),
                                false),
                        new Field.Words("words", "Anything else", "In a sentence", "", true, true, 200)));
    }

    static Reply facts() {
        return Reply.of(new Block.Facts(
                "How I got this",
                List.of(
                        new Block.Fact("Start", "35", "the middle for students"),
                        new Block.Fact("Your goal", "+10", ""),
                        new Block.Fact("Together", "45", "percent of the range"))));
    }
}
