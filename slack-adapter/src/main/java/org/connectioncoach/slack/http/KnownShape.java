package org.connectioncoach.slack.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Whether a body has the outline of something Slack sends. Bolt writes what it does not recognize into the log, words and
 * all, so that only what it recognizes is given to it.
 */
final class KnownShape {
    private static final Set<String> INTERACTIONS =
            Set.of("block_actions", "view_submission", "view_closed", "shortcut", "message_action");
    private static final String PAYLOAD = "payload=";

    private KnownShape() {}

    static boolean of(String body) {
        if (body.startsWith(PAYLOAD)) {
            return isInteraction(body.substring(PAYLOAD.length()));
        }
        return body.startsWith("{") ? isEvent(body) : isForm(body);
    }

    /** A slash command, or Slack's check of our certificate. */
    private static boolean isForm(String body) {
        return body.contains("command=%2F") || body.contains("ssl_check=1");
    }

    private static boolean isInteraction(String encoded) {
        try {
            JsonElement payload = JsonParser.parseString(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
            return payload instanceof JsonObject object && INTERACTIONS.contains(text(object, "type"));
        } catch (JsonParseException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isEvent(String body) {
        try {
            JsonObject object = JsonParser.parseString(body).getAsJsonObject();
            String type = text(object, "type");
            boolean event = object.get("event") instanceof JsonObject inner
                    && !text(inner, "type").isEmpty();
            return type.equals("url_verification") || (type.equals("event_callback") && event);
        } catch (JsonParseException | IllegalStateException e) {
            return false;
        }
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
