package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.app.preview.door.Door.Meter;
import org.connectioncoach.slack.render.block.Limits;

/** How much of Slack's limits a message uses; only what the message has is named. */
final class SlackMeters {
    private SlackMeters() {}

    static List<Meter> of(ObjectNode payload) {
        JsonNode blocks = payload.path("blocks");
        List<Meter> meters = new ArrayList<>();
        meters.add(new Meter("Blocks", blocks.size(), Limits.MESSAGE_BLOCKS));
        meters.add(new Meter(
                "Text for screen readers", payload.path("text").asText().length(), Limits.TOP_TEXT));
        int header = 0;
        int section = 0;
        int label = 0;
        int alt = 0;
        for (JsonNode block : blocks) {
            int text = block.path("text").path("text").asText().length();
            switch (block.path("type").asText()) {
                case "header" -> header = Math.max(header, text);
                case "section" -> section = Math.max(section, text);
                case "image" ->
                    alt = Math.max(alt, block.path("alt_text").asText().length());
                default -> label = Math.max(label, longestLabel(block));
            }
        }
        add(meters, "Header", header, Limits.HEADER);
        add(meters, "Longest section", section, Limits.SECTION_TEXT);
        add(meters, "Longest button", label, Limits.BUTTON_TEXT);
        add(meters, "Alt text", alt, Limits.ALT_TEXT);
        return meters;
    }

    private static int longestLabel(JsonNode block) {
        int longest = 0;
        for (JsonNode element : block.path("elements")) {
            if (element.path("type").asText().equals("button")) {
                longest = Math.max(
                        longest, element.path("text").path("text").asText().length());
            }
        }
        return longest;
    }

    private static void add(List<Meter> meters, String name, int used, int limit) {
        if (used > 0) {
            meters.add(new Meter(name, used, limit));
        }
    }
}
