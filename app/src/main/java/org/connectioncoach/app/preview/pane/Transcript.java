package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The messages of one pane, in the order they came, as the page gets them. */
final class Transcript {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_MESSAGES = 500;

    private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
    private long next;

    String freshId() {
        return "m" + next++;
    }

    /** Adds a message, or puts it in the place of the one with its id. */
    void put(ObjectNode message) {
        messages.put(message.path("id").asText(), message);
        if (messages.size() > MAX_MESSAGES) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    void remove(String id) {
        messages.remove(id);
    }

    void clear() {
        messages.clear();
    }

    ArrayNode all() {
        ArrayNode all = JSON.createArrayNode();
        messages.values().forEach(all::add);
        return all;
    }
}
