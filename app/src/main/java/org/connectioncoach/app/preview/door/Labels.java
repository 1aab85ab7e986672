package org.connectioncoach.app.preview.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The words on what was pressed or chosen in a message of Slack. */
final class Labels {
    private Labels() {}

    static String of(JsonNode payload, Door.Pressed pressed) {
        for (JsonNode block : payload.path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                if (element.path("action_id").asText().equals(pressed.id())) {
                    return element.path("text").path("text").asText() + chosen(element, pressed.values());
                }
            }
        }
        return "";
    }

    private static String chosen(JsonNode list, List<String> values) {
        List<String> labels = new ArrayList<>();
        for (JsonNode option : list.path("options")) {
            if (values.contains(option.path("value").asText())) {
                labels.add(option.path("text").path("text").asText());
            }
        }
        return String.join(", ", labels);
    }
}
