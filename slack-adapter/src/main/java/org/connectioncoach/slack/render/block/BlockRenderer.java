package org.connectioncoach.slack.render.block;

import static org.connectioncoach.slack.text.TextBlocks.markup;
import static org.connectioncoach.slack.text.TextBlocks.paragraphs;
import static org.connectioncoach.slack.text.TextBlocks.plain;
import static org.connectioncoach.slack.text.TextBlocks.section;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Text;
import org.connectioncoach.slack.text.Cut;
import org.connectioncoach.slack.text.TextBlocks;

/** Each block of a message as blocks of Slack; none where there is nothing to show. */
public final class BlockRenderer implements Block.Visitor<List<JsonObject>> {
    private final RenderOptions options;
    private final QuestionBlocks questions;

    public BlockRenderer(RenderOptions options, BlockIds ids) {
        this.options = options;
        this.questions = new QuestionBlocks(ids);
    }

    @Override
    public List<JsonObject> heading(Block.Heading heading) {
        if (heading.words().isBlank()) {
            return List.of();
        }
        if (heading.words().length() > Limits.HEADER) {
            return paragraphs(Text.bold(heading.words()));
        }
        JsonObject header = new JsonObject();
        header.addProperty("type", "header");
        header.add("text", plain(heading.words()));
        return List.of(header);
    }

    @Override
    public List<JsonObject> paragraph(Block.Paragraph paragraph) {
        return paragraphs(paragraph.text());
    }

    @Override
    public List<JsonObject> listing(Block.Listing listing) {
        return Listings.render(listing);
    }

    @Override
    public List<JsonObject> facts(Block.Facts facts) {
        return FactSheet.render(facts);
    }

    @Override
    public List<JsonObject> picture(Block.Picture picture) {
        return options.pictures()
                .find(picture)
                .map(source -> List.of(image(source, picture.alt())))
                .orElseGet(() -> List.of(context(plain(options.wording().pictureLost()))));
    }

    private static JsonObject image(Pictures.Source source, String alt) {
        JsonObject image = new JsonObject();
        image.addProperty("type", "image");
        if (source instanceof Pictures.Source.File file) {
            JsonObject reference = new JsonObject();
            reference.addProperty("id", file.id());
            image.add("slack_file", reference);
        } else if (source instanceof Pictures.Source.Url url) {
            image.addProperty("image_url", url.url());
        }
        image.addProperty("alt_text", Cut.to(alt, Limits.ALT_TEXT));
        return image;
    }

    @Override
    public List<JsonObject> choices(Block.Choices choices) {
        return questions.choices(choices);
    }

    @Override
    public List<JsonObject> picker(Block.Picker picker) {
        return questions.picker(picker);
    }

    @Override
    public List<JsonObject> ticks(Block.Ticks ticks) {
        return questions.ticks(ticks);
    }

    @Override
    public List<JsonObject> smallPrint(Block.SmallPrint smallPrint) {
        Text text = smallPrint.text();
        if (text.plain().isBlank()) {
            return List.of();
        }
        boolean literal = TextBlocks.needsLiteral(text) || text.plain().length() > Limits.FIELD_TEXT / 4;
        return List.of(context(literal ? plain(Cut.to(text.plain(), Limits.FIELD_TEXT)) : markup(text)));
    }

    /** Words to copy stand literally in their block, so that what is copied is what was written. */
    @Override
    public List<JsonObject> copyable(Block.Copyable copyable) {
        return Cut.pieces(copyable.words(), Limits.SECTION_TEXT).stream()
                .filter(words -> !words.isBlank())
                .map(words -> section(plain(words)))
                .toList();
    }

    /** Where no file can be sent, such as on the home page: what it is, without its content. */
    @Override
    public List<JsonObject> document(Block.Document document) {
        return paragraphs(Text.of(document.description()));
    }

    public static JsonObject context(JsonObject text) {
        JsonObject context = new JsonObject();
        context.addProperty("type", "context");
        JsonArray elements = new JsonArray();
        elements.add(text);
        context.add("elements", elements);
        return context;
    }
}
