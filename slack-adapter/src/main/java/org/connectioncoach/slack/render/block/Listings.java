package org.connectioncoach.slack.render.block;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;
import org.connectioncoach.slack.text.Mrkdwn;
import org.connectioncoach.slack.text.RichText;
import org.connectioncoach.slack.text.TextBlocks;

/** A titled list: one section where markup shows it as it is and it fits, else rich text or several sections. */
final class Listings {
    private Listings() {}

    static List<JsonObject> render(Block.Listing listing) {
        List<Text> lines = lines(listing);
        if (lines.isEmpty()) {
            return List.of();
        }
        if (lines.stream().anyMatch(TextBlocks::needsLiteral)) {
            return List.of(RichText.block(literal(listing)));
        }
        List<JsonObject> blocks = new ArrayList<>();
        Text section = lines.get(0);
        for (Text line : lines.subList(1, lines.size())) {
            Text longer = section.plus("\n").plus(line);
            if (Mrkdwn.of(longer).length() > Limits.SECTION_TEXT) {
                blocks.addAll(TextBlocks.paragraphs(section));
                longer = line;
            }
            section = longer;
        }
        blocks.addAll(TextBlocks.paragraphs(section));
        return blocks;
    }

    private static List<Text> lines(Block.Listing listing) {
        List<Text> lines = new ArrayList<>();
        if (listing.title() != null && !listing.title().isBlank()) {
            lines.add(Text.bold(listing.title()));
        }
        int number = 1;
        for (Text item : listing.items()) {
            String mark = switch (listing.marks()) {
                case BULLETS -> "• ";
                case NUMBERS -> number++ + ". ";
                case NONE -> "";
            };
            lines.add(Text.of(mark).plus(item));
        }
        if (listing.after() != null && !listing.after().isEmpty()) {
            lines.add(listing.after());
        }
        return lines;
    }

    private static List<JsonObject> literal(Block.Listing listing) {
        List<JsonObject> elements = new ArrayList<>();
        if (listing.title() != null && !listing.title().isBlank()) {
            elements.add(RichText.paragraph(Text.bold(listing.title())));
        }
        List<Text> items =
                listing.items().stream().filter(item -> !item.isEmpty()).toList();
        switch (listing.marks()) {
            case BULLETS -> elements.add(RichText.list("bullet", items));
            case NUMBERS -> elements.add(RichText.list("ordered", items));
            case NONE -> items.forEach(item -> elements.add(RichText.paragraph(item.plus("\n"))));
        }
        if (listing.after() != null && !listing.after().isEmpty()) {
            elements.add(RichText.paragraph(listing.after()));
        }
        return elements;
    }
}
