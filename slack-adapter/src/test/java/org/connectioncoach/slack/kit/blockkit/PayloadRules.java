package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Everything Slack would refuse in a payload: the rules, and the schema where it is at hand. */
public final class PayloadRules {
    private PayloadRules() {}

    public static List<String> messageViolations(JsonObject message) {
        List<String> found = new ArrayList<>(BlockKitRules.message(message));
        found.addAll(BlockKitSchema.violations("message", message));
        return found;
    }

    public static List<String> responseViolations(JsonObject response) {
        List<String> found = new ArrayList<>(BlockKitRules.message(response));
        found.addAll(BlockKitSchema.violations("response", response));
        return found;
    }

    public static List<String> viewViolations(JsonObject view) {
        List<String> found = new ArrayList<>(ViewRules.view(view));
        found.addAll(BlockKitSchema.violations(view.get("type").getAsString(), view));
        return found;
    }
}
