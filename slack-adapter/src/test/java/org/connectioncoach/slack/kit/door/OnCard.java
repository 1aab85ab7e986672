package org.connectioncoach.slack.kit.door;

import static org.connectioncoach.slack.kit.door.Payloads.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Finds on a card what a person would press, tick or choose. */
final class OnCard {
    private OnCard() {}

    /** The button with a label, as it comes back when it is pressed. */
    static JsonObject element(JsonArray blocks, String label) {
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            if (!block.has("elements") || !block.get("type").getAsString().equals("actions")) {
                continue;
            }
            for (JsonElement element : block.getAsJsonArray("elements")) {
                JsonObject button = element.getAsJsonObject();
                if (button.has("text") && text(button).equals(label)) {
                    JsonObject pressed = button.deepCopy();
                    pressed.add("block_id", block.get("block_id"));
                    return pressed;
                }
            }
        }
        throw new AssertionError("no button " + label + " on " + blocks);
    }

    /** The list of a card, as it comes back when these options are chosen. */
    static JsonObject picked(JsonArray blocks, List<String> labels) {
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            if (!block.get("type").getAsString().equals("actions")) {
                continue;
            }
            for (JsonElement element : block.getAsJsonArray("elements")) {
                JsonObject select = element.getAsJsonObject();
                String type = select.get("type").getAsString();
                if (type.endsWith("static_select")) {
                    JsonArray chosen = matching(select, labels);
                    JsonObject pressed = object(
                            "type", type, "action_id", select.get("action_id"), "block_id", block.get("block_id"));
                    boolean several = type.startsWith("multi");
                    pressed.add(several ? "selected_options" : "selected_option", several ? chosen : chosen.get(0));
                    return pressed;
                }
            }
        }
        throw new AssertionError("no list on " + blocks);
    }

    /** The state of all boxes of a card when these are ticked. */
    static JsonObject ticked(JsonArray blocks, List<String> labels) {
        JsonObject values = new JsonObject();
        for (JsonElement each : blocks) {
            JsonObject block = each.getAsJsonObject();
            if (block.has("accessory")) {
                JsonObject boxes = block.getAsJsonObject("accessory");
                JsonObject state = object("type", "checkboxes", "selected_options", matching(boxes, labels));
                values.add(
                        block.get("block_id").getAsString(),
                        object(boxes.get("action_id").getAsString(), state));
            }
        }
        return values;
    }

    private static JsonArray matching(JsonObject element, List<String> labels) {
        JsonArray chosen = new JsonArray();
        for (JsonElement option : element.getAsJsonArray("options")) {
            if (labels.contains(text(option.getAsJsonObject()))) {
                chosen.add(option);
            }
        }
        return chosen;
    }

    private static String text(JsonObject element) {
        return element.getAsJsonObject("text").get("text").getAsString();
    }
}
