package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Limits of buttons, boxes, selects and inputs. */
final class ElementRules {
    private ElementRules() {}

    static void element(JsonObject element, String place, Violations violations) {
        String type = element.get("type").getAsString();
        String where = place + "." + type;
        violations.required(element, "action_id", where);
        violations.length(element, "action_id", 255, where);
        switch (type) {
            case "button" -> {
                violations.length(element, "text", 75, where);
                violations.length(element, "value", 2_000, where);
                violations.required(element, "accessibility_label", where);
                violations.length(element, "accessibility_label", 75, where);
            }
            case "checkboxes", "radio_buttons" -> options(element, 10, where, violations);
            case "static_select", "multi_static_select" -> {
                violations.required(element, "placeholder", where);
                violations.length(element, "placeholder", 150, where);
                options(element, 100, where, violations);
            }
            case "plain_text_input" -> {
                int max = element.get("max_length").getAsInt();
                violations.when(max < 1 || max > 3_000, where, "max_length " + max);
                violations.length(element, "initial_value", max, where);
            }
            case "file_input" ->
                violations.when(element.get("max_files").getAsInt() > 10, where, "more than ten files");
            default -> violations.when(true, where, "a kind that is not used here");
        }
    }

    private static void options(JsonObject element, int max, String where, Violations violations) {
        JsonArray options = element.getAsJsonArray("options");
        violations.size(options, 1, max, where);
        List<String> values = new ArrayList<>();
        for (JsonElement each : options) {
            JsonObject option = each.getAsJsonObject();
            violations.length(option, "text", 75, where);
            violations.length(option, "value", 150, where);
            values.add(option.get("value").getAsString());
        }
        violations.unique(values, where + ".value");
        if (element.has("initial_option")) {
            violations.when(!contains(options, element.get("initial_option")), where, "initial_option not offered");
        }
        if (element.has("initial_options")) {
            element.getAsJsonArray("initial_options")
                    .forEach(one -> violations.when(!contains(options, one), where, "initial_options not offered"));
        }
    }

    private static boolean contains(JsonArray options, JsonElement option) {
        return options.contains(option);
    }
}
