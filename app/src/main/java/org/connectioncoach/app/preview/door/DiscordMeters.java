package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.app.preview.door.Door.Meter;

/** How much of Discord's limits a message uses (product design F.2); only what the message has is named. */
final class DiscordMeters {
    private static final int COMPONENTS = 40;
    private static final int CHARACTERS = 4_000;
    private static final int CONTENT = 2_000;
    private static final int ROW = 5;
    private static final int LABEL = 80;
    private static final int ALT = 1_024;

    private int components;
    private int characters;
    private int row;
    private int label;
    private int alt;

    private DiscordMeters() {}

    static List<Meter> of(ObjectNode payload) {
        DiscordMeters count = new DiscordMeters();
        payload.path("components").forEach(count::add);
        List<Meter> meters = new ArrayList<>();
        if (payload.has("content")) {
            meters.add(new Meter("Text", payload.path("content").asText().length(), CONTENT));
        }
        count.list(meters);
        return meters;
    }

    private void list(List<Meter> meters) {
        add(meters, "Components", components, COMPONENTS);
        add(meters, "Text, all together", characters, CHARACTERS);
        add(meters, "Buttons in a row", row, ROW);
        add(meters, "Longest button", label, LABEL);
        add(meters, "Alt text", alt, ALT);
    }

    private static void add(List<Meter> meters, String name, int used, int limit) {
        if (used > 0) {
            meters.add(new Meter(name, used, limit));
        }
    }

    private void add(JsonNode component) {
        components++;
        characters += component.path("content").asText().length();
        int labelLength = component.path("label").asText().length();
        characters += labelLength;
        label = Math.max(label, labelLength);
        if (component.path("type").asInt() == 1) {
            row = Math.max(row, component.path("components").size());
        }
        for (JsonNode item : component.path("items")) {
            alt = Math.max(alt, item.path("description").asText().length());
        }
        component.path("components").forEach(this::add);
        if (component.has("accessory")) {
            add(component.path("accessory"));
        }
    }
}
