package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.dialogue.Event;
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

    Optional<Event.Uploaded> upload() {
        return Optional.ofNullable(file);
    }

    String first(String field) {
        List<String> answers = values.getOrDefault(field, List.of());
        return answers.isEmpty() ? "" : answers.get(0);
    }
}
