package org.connectioncoach.slack.text;

import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Text;

/** A text as a block: a section in markup where that shows every word as it is, rich text where not. */
public final class TextBlocks {
    /** Longest text of a section (Slack's reference). */
    public static final int SECTION = 3_000;

    private TextBlocks() {}

    /** One block or, for a long text, several; none for an empty one. */
    public static List<JsonObject> paragraphs(Text text) {
        if (text.plain().isBlank()) {
            return List.of();
        }
        return Portions.of(text, SECTION).stream().map(TextBlocks::paragraph).toList();
    }

    private static JsonObject paragraph(Text text) {
        return LiveMarkup.in(text) ? RichText.block(List.of(RichText.paragraph(text))) : section(markup(text));
    }

    /** Whether markup would change how the text reads, so that it needs rich text or plain text. */
    public static boolean needsLiteral(Text text) {
        return LiveMarkup.in(text);
    }

    /** A section around a text object. */
    public static JsonObject section(JsonObject text) {
        JsonObject section = new JsonObject();
        section.addProperty("type", "section");
        section.add("text", text);
        return section;
    }

    /** A text object in markup, in which Slack links nothing by itself. */
    public static JsonObject markup(Text text) {
        JsonObject object = new JsonObject();
        object.addProperty("type", "mrkdwn");
        object.addProperty("text", Mrkdwn.of(text));
        object.addProperty("verbatim", true);
        return object;
    }

    /** A text object that shows words literally. */
    public static JsonObject plain(String words) {
        JsonObject object = new JsonObject();
        object.addProperty("type", "plain_text");
        object.addProperty("text", words);
        object.addProperty("emoji", false);
        return object;
    }
}
