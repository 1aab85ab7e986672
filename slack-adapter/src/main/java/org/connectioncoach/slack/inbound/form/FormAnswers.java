package org.connectioncoach.slack.inbound.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.slack.inbound.payload.Payload;

/** Reads what was filled in. */
public final class FormAnswers {
    private FormAnswers() {}

    /** The values chosen in a list or ticked in a group of boxes; empty for a button. */
    public static List<String> chosen(Payload element) {
        List<String> values = new ArrayList<>();
        String one = element.text("selected_option", "value");
        if (!one.isEmpty()) {
            values.add(one);
        }
        element.children("selected_options").forEach(option -> values.add(option.text("value")));
        return values;
    }

    /** All answers of a form by field; fields without one are empty. */
    public static Map<String, List<String>> of(Payload view) {
        Map<String, List<String>> fields = new HashMap<>();
        Payload values = view.child("state", "values");
        for (String field : values.json().keySet()) {
            Payload element = values.child(field, field);
            String words = element.text("value").strip();
            fields.put(field, words.isEmpty() ? chosen(element) : List.of(words));
        }
        return fields;
    }

    /** The files that were attached to a form. */
    public static List<Payload> files(Payload view) {
        Payload values = view.child("state", "values");
        return values.json().keySet().stream()
                .flatMap(field -> values.child(field, field).children("files").stream())
                .toList();
    }
}
