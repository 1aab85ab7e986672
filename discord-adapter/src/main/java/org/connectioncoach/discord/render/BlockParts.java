package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.render.syntax.FileNames;
import org.connectioncoach.discord.render.syntax.Markdown;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Text;
import org.connectioncoach.picture.PictureMaker;

/** One reply's blocks as parts, in reading order. One instance a reply: it counts rows and names files. */
final class BlockParts implements Block.Visitor<List<Part>> {
    private final PictureParts pictures;
    private final Words words;
    private final String headingMark;
    private int questionRows;
    private int lastingRows;

    BlockParts(PictureMaker pictures, Words words, boolean question) {
        this.pictures = new PictureParts(pictures, words);
        this.words = words;
        this.headingMark = question ? "### " : "## ";
    }

    @Override
    public List<Part> heading(Block.Heading heading) {
        return opening(headingMark + Markdown.escape(heading.words().replace('\n', ' ')));
    }

    @Override
    public List<Part> paragraph(Block.Paragraph paragraph) {
        return List.of(new Part.Words(Markdown.of(paragraph.text()), false));
    }

    @Override
    public List<Part> listing(Block.Listing listing) {
        List<String> lines = new ArrayList<>();
        if (listing.title() != null) {
            lines.add(title(listing.title()));
        }
        int number = 1;
        for (Text item : listing.items()) {
            String mark = switch (listing.marks()) {
                case BULLETS -> "- ";
                case NUMBERS -> number++ + ". ";
                case NONE -> "";
            };
            lines.add(mark + Markdown.of(item).replace("\n", mark.isEmpty() ? "\n" : "\n  "));
        }
        if (listing.after() != null) {
            lines.add((listing.marks() == Block.Marks.NONE ? "" : "\n") + Markdown.of(listing.after()));
        }
        return List.of(new Part.Words(String.join("\n", lines), listing.title() != null));
    }

    @Override
    public List<Part> facts(Block.Facts facts) {
        List<String> lines = new ArrayList<>();
        if (facts.title() != null) {
            lines.add(title(facts.title()));
        }
        for (Block.Fact row : facts.rows()) {
            String note = row.note().isEmpty() ? "" : " (" + Markdown.escape(row.note()) + ")";
            lines.add(Markdown.bold(row.label()) + ": " + Markdown.escape(row.value()) + note);
        }
        return List.of(new Part.Words(String.join("\n", lines), facts.title() != null));
    }

    @Override
    public List<Part> picture(Block.Picture picture) {
        return pictures.of(picture);
    }

    @Override
    public List<Part> choices(Block.Choices choices) {
        if (!choices.lasting()) {
            List<Part> rows = Rows.of(choices.choices(), Rows.QUESTION + questionRows);
            questionRows += rows.size();
            return rows;
        }
        List<Part> parts = new ArrayList<>();
        if (lastingRows == 0) {
            parts.add(new Part.Node(Components.divider(), 1, 0, List.of()));
        }
        List<Part> rows = Rows.of(choices.choices(), Rows.LASTING + lastingRows);
        lastingRows += rows.size();
        parts.addAll(rows);
        return parts;
    }

    @Override
    public List<Part> picker(Block.Picker picker) {
        List<Option> offered =
                picker.options().subList(0, Math.min(picker.options().size(), DiscordLimits.OPTIONS));
        ObjectNode select = Components.of(3)
                .put("custom_id", picker.action().wire())
                .put("placeholder", DiscordLimits.cut(picker.placeholder(), DiscordLimits.PLACEHOLDER))
                .put("min_values", Math.min(picker.min(), offered.size()))
                .put("max_values", Math.max(1, Math.min(picker.max(), offered.size())));
        ArrayNode options = select.putArray("options");
        int characters = picker.placeholder().length();
        for (Option option : offered) {
            options.addObject()
                    .put("value", option.value())
                    .put("label", DiscordLimits.cut(option.label(), DiscordLimits.OPTION_LABEL));
            characters += option.label().length();
        }
        List<Part> parts = new ArrayList<>();
        ObjectNode row = Components.row(Rows.QUESTION + questionRows++, List.of(select));
        parts.add(new Part.Node(row, 2, characters, List.of()));
        if (offered.size() < picker.options().size()) {
            List<Text> rest = picker.options().stream()
                    .skip(offered.size())
                    .map(option -> Text.of(option.label()))
                    .toList();
            parts.addAll(listing(new Block.Listing(words.say(Phrase.MORE_OPTIONS), Block.Marks.BULLETS, rest, null)));
        }
        return parts;
    }

    /** Discord has ticks in forms only: the list to read, and a button that opens the form. */
    @Override
    public List<Part> ticks(Block.Ticks ticks) {
        List<String> lines = new ArrayList<>();
        for (Field.AnyOf group : ticks.groups()) {
            lines.add(Markdown.bold(group.label()));
            group.options().forEach(option -> lines.add("- " + Markdown.escape(option.label())));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(String.join("\n", lines), true));
        parts.addAll(Rows.of(List.of(Choice.main(ticks.title(), ticks.action())), Rows.QUESTION + questionRows++));
        return parts;
    }

    @Override
    public List<Part> smallPrint(Block.SmallPrint smallPrint) {
        String markdown = Markdown.of(smallPrint.text());
        return markdown.isBlank() ? List.of() : opening("-# " + markdown.replace("\n", "\n-# "));
    }

    @Override
    public List<Part> copyable(Block.Copyable copyable) {
        return List.of(new Part.Alone(copyable.words()));
    }

    @Override
    public List<Part> document(Block.Document document) {
        byte[] content = document.content().getBytes(StandardCharsets.UTF_8);
        String name = FileNames.safe(document.fileName());
        if (content.length > DiscordLimits.FILE_BYTES) {
            return opening(Markdown.escape(words.say(Phrase.DOCUMENT_TOO_LARGE, name)));
        }
        String description = DiscordLimits.cut(document.description(), DiscordLimits.ALT_TEXT);
        DiscordFile file = new DiscordFile(name, document.mediaType(), content, description);
        return List.of(
                new Part.Words(Markdown.escape(document.description()), true),
                new Part.Node(Components.file(name), 1, 0, List.of(file)));
    }

    private static String title(String words) {
        return "### " + Markdown.escape(words.replace('\n', ' '));
    }

    private static List<Part> opening(String markdown) {
        return List.of(new Part.Words(markdown, true));
    }
}
