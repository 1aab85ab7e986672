package org.connectioncoach.slack.deliver;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.connectioncoach.slack.place.Card;
import org.connectioncoach.slack.render.block.BlockIds;
import org.connectioncoach.slack.text.TextBlocks;
import org.connectioncoach.slack.words.Wording;

/** A card whose question has been answered: the same without its buttons, and with what was chosen. */
public final class UsedCard {
    private UsedCard() {}

    /** Whether the card asked a question with what was pressed; other cards stay as they are. */
    public static boolean isUsed(Card card) {
        return BlockIds.isQuestion(card.pressed());
    }

    /** The blocks that are left, with a line that says what was chosen in the place of the first that went. */
    public static JsonArray blocks(Card card, Wording wording) {
        JsonArray kept = new JsonArray();
        boolean said = false;
        for (JsonElement element : card.blocks()) {
            JsonObject block = element.getAsJsonObject();
            String id = block.has("block_id") ? block.get("block_id").getAsString() : "";
            if (!BlockIds.isQuestion(id)) {
                kept.add(asSent(block));
            } else if (!said && !card.label().isEmpty()) {
                kept.add(context(wording.chose(card.label())));
                said = true;
            }
        }
        return kept;
    }

    private static JsonObject context(String words) {
        JsonObject context = new JsonObject();
        context.addProperty("type", "context");
        JsonArray elements = new JsonArray();
        elements.add(TextBlocks.plain(words));
        context.add("elements", elements);
        return context;
    }

    /** Slack returns pictures with more than it takes: addresses and sizes next to the file's id. */
    private static JsonObject asSent(JsonObject block) {
        if (!block.get("type").getAsString().equals("image") || !block.has("slack_file")) {
            return block.deepCopy();
        }
        JsonObject file = new JsonObject();
        file.add("id", block.getAsJsonObject("slack_file").get("id"));
        JsonObject image = new JsonObject();
        image.addProperty("type", "image");
        image.add("slack_file", file);
        image.add("alt_text", block.get("alt_text"));
        return image;
    }
}
