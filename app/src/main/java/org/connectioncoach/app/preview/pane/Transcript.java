package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The messages of one pane, in the order they came, as the page gets them. */
final class Transcript {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WIRE = Pattern.compile("cc:v1:([a-z_]+):[a-z_]+:(\\d{1,18})");
    private static final int MAX_MESSAGES = 500;

    private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
    private long next;

    synchronized String freshId() {
        return "m" + next++;
    }

    /** Adds a message, or puts it in the place of the one with its id. */
    synchronized void put(ObjectNode message) {
        messages.put(message.path("id").asText(), message);
        if (messages.size() > MAX_MESSAGES) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    synchronized Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** The coach's messages in the conversation itself, the latest first. */
    synchronized List<ObjectNode> latestFirst() {
        List<ObjectNode> all = new ArrayList<>(messages.values());
        Collections.reverse(all);
        return all.stream()
                .filter(message ->
                        message.has("payload") && !message.path("private").asBoolean())
                .toList();
    }

    /** The last message with anything to press that belongs to a flow. */
    synchronized Optional<ObjectNode> latestOffering(String flow) {
        return messages.values().stream()
                .filter(message -> WIRE.matcher(message.path("payload").toString())
                        .results()
                        .anyMatch(id -> id.group(1).equals(flow)))
                .reduce((earlier, later) -> later);
    }

    /** The version of the conversation in which a message offered something of a flow. */
    static long versionOffered(ObjectNode message, String flow) {
        return WIRE.matcher(message.path("payload").toString())
                .results()
                .filter(id -> id.group(1).equals(flow))
                .mapToLong(id -> Long.parseLong(id.group(2)))
                .max()
                .orElse(0);
    }

    synchronized void remove(String id) {
        messages.remove(id);
    }

    synchronized void clear() {
        messages.clear();
        next = 0;
    }

    /** Marks the coach's messages that differ from what stood at the same place before. */
    synchronized void compare(ArrayNode before) {
        for (JsonNode earlier : before) {
            ObjectNode now = messages.get(earlier.path("id").asText());
            if (now != null && now.has("payload") && !now.path("payload").equals(earlier.path("payload"))) {
                now.set("before", earlier.path("payload"));
            }
        }
    }

    synchronized ArrayNode all() {
        ArrayNode all = JSON.createArrayNode();
        messages.values().forEach(all::add);
        return all;
    }
}
