package org.connectioncoach.discord.fake.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns what was sent into what Discord shows: ids for components, addresses for attachments. */
public final class Resolving {
    private Resolving() {}

    public static ObjectNode message(String channel, ObjectNode author, JsonNode sent, String cdn) {
        String id = Ids.next();
        ObjectNode message = Json.object()
                .put("id", id)
                .put("channel_id", channel)
                .put("type", 0)
                .put("content", sent.path("content").asText(""))
                .put("timestamp", "2026-11-22T10:00:00.000000+00:00")
                .putNull("edited_timestamp")
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("flags", sent.path("flags").asInt());
        message.set("author", author);
        message.putArray("mentions");
        message.putArray("mention_roles");
        message.putArray("embeds");
        attachments(message, sent, cdn);
        components(message, sent, cdn);
        if (sent.has("message_reference")) {
            message.set("answers", sent.path("message_reference").path("message_id"));
        }
        return message;
    }

    public static void edit(ObjectNode message, JsonNode sent, String cdn) {
        if (sent.has("content")) {
            message.put("content", sent.path("content").asText(""));
        }
        if (sent.has("flags")) {
            int ephemeral = message.path("flags").asInt() & 64;
            message.put("flags", sent.path("flags").asInt() | ephemeral);
        }
        if (sent.has("attachments")) {
            attachments(message, sent, cdn);
        }
        if (sent.has("components")) {
            components(message, sent, cdn);
        }
        message.put("edited_timestamp", "2026-11-22T10:00:01.000000+00:00");
    }

    private static void attachments(ObjectNode message, JsonNode sent, String cdn) {
        ArrayNode attachments = message.putArray("attachments");
        for (JsonNode attachment : sent.path("attachments")) {
            String name = attachment.path("filename").asText();
            String url = cdn + "/attachments/" + message.path("id").asText() + "/" + name + "?ex=1&is=2";
            attachments
                    .addObject()
                    .put("id", Ids.next())
                    .put("filename", name)
                    .put("size", 100)
                    .put("url", url)
                    .put("proxy_url", url)
                    .put("description", attachment.path("description").asText());
        }
    }

    private static void components(ObjectNode message, JsonNode sent, String cdn) {
        JsonNode copy = sent.path("components").deepCopy();
        ArrayNode components = message.putArray("components");
        int[] next = {1};
        for (JsonNode component : copy) {
            complete(component, message, cdn, next);
            components.add(component);
        }
    }

    private static void complete(JsonNode component, ObjectNode message, String cdn, int[] next) {
        if (component instanceof ObjectNode object && component.path("id").asInt() == 0) {
            object.put("id", next[0]++);
        }
        component.path("components").forEach(child -> complete(child, message, cdn, next));
        component.path("items").forEach(item -> media(item.path("media"), message));
        media(component.path("file"), message);
    }

    private static void media(JsonNode media, ObjectNode message) {
        String url = media.path("url").asText("");
        if (!url.startsWith("attachment://") || !(media instanceof ObjectNode object)) {
            return;
        }
        String name = url.substring("attachment://".length());
        for (JsonNode attachment : message.path("attachments")) {
            if (attachment.path("filename").asText().equals(name)) {
                object.put("url", attachment.path("url").asText())
                        .put("proxy_url", attachment.path("url").asText())
                        .put("width", 100)
                        .put("height", 100)
                        .put("content_type", "image/png");
                return;
            }
        }
        throw Refusal.invalid("no attachment called " + name);
    }
}
