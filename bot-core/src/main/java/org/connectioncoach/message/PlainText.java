package org.connectioncoach.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every block in plain words: what a screen reader gets, what the terminal prints, what transcripts hold. Choices read
 * as {@code [Label]}, because typing a label does the same as pressing it.
 */
public final class PlainText implements Block.Visitor<String> {
    private static final PlainText RENDERER = new PlainText();

    private PlainText() {}

    public static String of(Reply reply) {
        return of(reply.blocks());
    }

    public static String of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(RENDERER))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public static String of(Block block) {
        return block.accept(RENDERER);
    }

    @Override
    public String heading(Block.Heading heading) {
        return heading.words();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return paragraph.text().plain();
    }

    @Override
    public String listing(Block.Listing listing) {
        List<String> lines = new ArrayList<>();
        if (listing.title() != null) {
            lines.add(listing.title());
        }
        int number = 1;
        for (Text item : listing.items()) {
            String mark = switch (listing.marks()) {
                case BULLETS -> "• ";
                case NUMBERS -> number++ + ". ";
                case NONE -> "";
            };
            lines.add(mark + item.plain());
        }
        if (listing.after() != null) {
            lines.add(listing.after().plain());
        }
        return String.join("\n", lines);
    }

    @Override
    public String facts(Block.Facts facts) {
        List<String> lines = new ArrayList<>();
        if (facts.title() != null) {
            lines.add(facts.title());
        }
        for (Block.Fact row : facts.rows()) {
            lines.add(row.label() + ": " + row.value() + (row.note().isEmpty() ? "" : " (" + row.note() + ")"));
        }
        return String.join("\n", lines);
    }

    @Override
    public String picture(Block.Picture picture) {
        return "(picture) " + picture.alt();
    }

    @Override
    public String choices(Block.Choices choices) {
        return choices.choices().stream()
                .map(choice -> "[" + choice.label() + "]")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String picker(Block.Picker picker) {
        return picker.options().stream().map(Option::label).collect(Collectors.joining(" / ", "( ", " )"));
    }

    @Override
    public String ticks(Block.Ticks ticks) {
        List<String> lines = new ArrayList<>();
        for (Field.AnyOf group : ticks.groups()) {
            lines.add(group.label());
            group.options().forEach(option -> lines.add("☐ " + option.label()));
        }
        lines.add("[" + ticks.submit() + "]");
        return String.join("\n", lines);
    }

    @Override
    public String smallPrint(Block.SmallPrint smallPrint) {
        return smallPrint.text().plain();
    }

    @Override
    public String copyable(Block.Copyable copyable) {
        return copyable.words();
    }

    @Override
    public String document(Block.Document document) {
        return document.description() + "\n" + document.content();
    }
}
