package org.connectioncoach.discord.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of modals, from Discord's component reference. */
public final class ModalLimits {
    private ModalLimits() {}

    public static List<String> ofModal(JsonNode modal) {
        List<String> problems = new ArrayList<>();
        length(modal.path("title").asText(""), 1, 45, "title", problems);
        length(modal.path("custom_id").asText(""), 1, 100, "custom_id", problems);
        JsonNode labels = modal.path("components");
        if (labels.isEmpty() || labels.size() > 5) {
            problems.add(labels.size() + " fields");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode label : labels) {
            length(label.path("label").asText(""), 1, 45, "label", problems);
            if (label.has("description")) {
                length(label.path("description").asText(""), 1, 100, "description", problems);
            }
            input(label.path("component"), problems);
            if (!ids.add(label.path("component").path("custom_id").asText(""))) {
                problems.add("two fields with one custom_id");
            }
        }
        return problems;
    }

    private static void input(JsonNode input, List<String> problems) {
        length(input.path("custom_id").asText(""), 1, 100, "custom_id", problems);
        int max = input.path("max_length").asInt(4000);
        switch (input.path("type").asInt()) {
            case 3 -> Options.check(input.path("options"), 1, 25, problems);
            case 4 -> length(input.path("value").asText(""), 0, Math.min(max, 4000), "value", problems);
            case 19 -> {}
            case 21 -> Options.check(input.path("options"), 2, 10, problems);
            case 22 -> Options.check(input.path("options"), 1, 10, problems);
            default -> problems.add("a field of type " + input.path("type"));
        }
        if (input.path("required").asBoolean(true)
                && input.has("min_values")
                && input.path("min_values").asInt() == 0) {
            problems.add("a required field that takes no value");
        }
    }

    private static void length(String words, int min, int max, String what, List<String> problems) {
        if (words.length() < min || words.length() > max) {
            problems.add(what + " of " + words.length() + " characters");
        }
    }
}
