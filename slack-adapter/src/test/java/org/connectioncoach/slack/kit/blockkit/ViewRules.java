package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Limits of modals and home pages. */
final class ViewRules {
    private ViewRules() {}

    static List<String> view(JsonObject view) {
        Violations violations = new Violations();
        JsonArray blocks = view.getAsJsonArray("blocks");
        boolean asks = false;
        for (JsonElement block : blocks) {
            asks |= block.getAsJsonObject().get("type").getAsString().equals("input");
        }
        if (view.get("type").getAsString().equals("modal")) {
            violations.required(view, "title", "view");
            violations.when(asks && !view.has("submit"), "view", "inputs without submit");
            violations.length(view, "title", 24, "view");
            violations.length(view, "submit", 24, "view");
            violations.length(view, "close", 24, "view");
            violations.length(view, "callback_id", 255, "view");
            String metadata =
                    view.has("private_metadata") ? view.get("private_metadata").getAsString() : "";
            violations.when(metadata.length() > 3_000, "view.private_metadata", metadata.length() + " characters");
        }
        violations.when(view.toString().length() > 250_000, "view", "more than 250 kB");
        List<String> found = new ArrayList<>(violations.found());
        found.addAll(BlockKitRules.view(blocks));
        return found;
    }
}
