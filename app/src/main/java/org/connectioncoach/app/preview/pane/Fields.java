package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Action;
import org.jspecify.annotations.Nullable;

/** The answers of a form as the page sends them: values by field, and at most one file. */
public record Fields(Map<String, List<String>> values, Event.@Nullable Uploaded file) {

    /** Throws IllegalArgumentException for a file that is not Base64. */
    public static Fields read(JsonNode json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Event.Uploaded file = null;
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            List<String> answers = new ArrayList<>();
            for (JsonNode answer : field.getValue()) {
                if (answer.isTextual()) {
                    answers.add(answer.asText());
                } else {
                    byte[] content =
                            Base64.getDecoder().decode(answer.path("base64").asText());
                    file = new Event.Uploaded(answer.path("name").asText(), content, content.length);
                }
            }
            values.put(field.getKey(), answers);
        }
        return new Fields(values, file);
    }

    /** What submitting them means: a file, the answers to a form of the coach, or words in the platform's own form. */
    Event event(String formId) {
        if (file != null) {
            return file;
        }
        List<String> words = values.getOrDefault("answer", List.of());
        return Action.parse(formId)
                .<Event>map(action -> new Event.Submitted(action, values))
                .orElseGet(() -> new Event.Said(String.join("\n", words)));
    }
}
