package org.connectioncoach.app.chaos.people.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A form with an answer in every field, whichever. */
final class FilledForm {
    private FilledForm() {}

    /**
     * What Slack sends of it.
     *
     * @param answers is filled with the same by field
     */
    static JsonObject of(JsonObject view, Random random, Map<String, List<String>> answers) {
        JsonObject values = new JsonObject();
        for (JsonElement each : view.getAsJsonArray("blocks")) {
            JsonObject block = each.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                String field = block.get("block_id").getAsString();
                JsonObject state = new JsonObject();
                state.add(field, answer(block.getAsJsonObject("element"), random, field, answers));
                values.add(field, state);
            }
        }
        return values;
    }

    private static JsonObject answer(
            JsonObject element, Random random, String field, Map<String, List<String>> answers) {
        JsonObject answer = new JsonObject();
        answer.add("type", element.get("type"));
        if (!element.has("options")) {
            answer.addProperty("value", "biotech");
            answers.put(field, List.of("biotech"));
            return answer;
        }
        JsonArray options = element.getAsJsonArray("options");
        JsonObject chosen = options.get(random.nextInt(options.size())).getAsJsonObject();
        answers.put(field, List.of(chosen.get("value").getAsString()));
        if (element.get("type").getAsString().equals("checkboxes")) {
            JsonArray all = new JsonArray();
            all.add(chosen);
            answer.add("selected_options", all);
        } else {
            answer.add("selected_option", chosen);
        }
        return answer;
    }
}
