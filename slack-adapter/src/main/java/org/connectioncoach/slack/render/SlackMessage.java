package org.connectioncoach.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.connectioncoach.message.Block;
import org.jspecify.annotations.Nullable;

/**
 * One message as Slack takes it.
 *
 * @param text what screen readers read and notifications show; escaped
 * @param blocks what is shown; empty for a message that carries a file alone
 * @param file a file to upload with it, or null
 */
public record SlackMessage(String text, JsonArray blocks, Block.@Nullable Document file) {

    /** The JSON of the arguments that say what it says: {@code text} and {@code blocks}. */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        json.add("blocks", blocks.deepCopy());
        return json;
    }
}
