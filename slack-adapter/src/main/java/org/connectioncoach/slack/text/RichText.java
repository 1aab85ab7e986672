package org.connectioncoach.slack.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Span;
import org.connectioncoach.message.Text;

/** Rich text: every word is data there, so nothing a person typed can become markup. */
public final class RichText {
    private RichText() {}

    /** A block of paragraphs and lists, built with {@link #paragraph} and {@link #list}. */
    public static JsonObject block(List<JsonObject> elements) {
        JsonObject block = typed("rich_text");
        block.add("elements", array(elements));
        return block;
    }

    public static JsonObject paragraph(Text text) {
        JsonArray elements = new JsonArray();
        text.spans().stream().filter(span -> !span.words().isEmpty()).forEach(span -> elements.add(element(span)));
        JsonObject section = typed("rich_text_section");
        section.add("elements", elements);
        return section;
    }

    /**
     * A list.
     *
     * @param style {@code bullet} or {@code ordered}
     */
    public static JsonObject list(String style, List<Text> items) {
        JsonObject list = typed("rich_text_list");
        list.addProperty("style", style);
        list.add("elements", array(items.stream().map(RichText::paragraph).toList()));
        return list;
    }

    private static JsonObject element(Span span) {
        if (span instanceof Span.Link link) {
            JsonObject element = typed("link");
            element.addProperty("url", link.url());
            element.addProperty("text", link.words());
            return element;
        }
        JsonObject element = typed("text");
        element.addProperty("text", span.words());
        if (!(span instanceof Span.Plain)) {
            JsonObject style = new JsonObject();
            style.addProperty(span instanceof Span.Bold ? "bold" : "code", true);
            element.add("style", style);
        }
        return element;
    }

    private static JsonObject typed(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("type", type);
        return object;
    }

    private static JsonArray array(List<JsonObject> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }
}
