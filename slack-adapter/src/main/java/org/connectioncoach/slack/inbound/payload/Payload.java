package org.connectioncoach.slack.inbound.payload;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A payload of Slack, read by path; what is absent reads as empty. */
public record Payload(JsonObject json) {
    private static final String FORM_PREFIX = "payload=";

    /** The payload of an interaction: a form field over HTTP, plain JSON over Socket Mode. */
    public static Payload of(Request<?> request) {
        String body = request.getRequestBodyAsString();
        String text = body.startsWith(FORM_PREFIX)
                ? URLDecoder.decode(body.substring(FORM_PREFIX.length()), StandardCharsets.UTF_8)
                : body;
        return new Payload(JsonParser.parseString(text).getAsJsonObject());
    }

    public String text(String... path) {
        JsonElement at = at(path);
        return at != null && at.isJsonPrimitive() ? at.getAsString() : "";
    }

    public boolean flag(String... path) {
        return text(path).equals("true");
    }

    public Payload child(String... path) {
        return new Payload(at(path) instanceof JsonObject object ? object : new JsonObject());
    }

    public List<Payload> children(String... path) {
        return StreamSupport.stream(array(path).spliterator(), false)
                .filter(JsonObject.class::isInstance)
                .map(each -> new Payload((JsonObject) each))
                .toList();
    }

    public JsonArray array(String... path) {
        return at(path) instanceof JsonArray array ? array : new JsonArray();
    }

    private @Nullable JsonElement at(String... path) {
        JsonElement current = json;
        for (String step : path) {
            if (!(current instanceof JsonObject object) || !object.has(step)) {
                return null;
            }
            current = object.get(step);
        }
        return current;
    }
}
