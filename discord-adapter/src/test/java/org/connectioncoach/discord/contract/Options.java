package org.connectioncoach.discord.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Options of selects, radio groups and checkbox groups. */
final class Options {
    private Options() {}

    static void check(JsonNode options, int min, int max, List<String> problems) {
        if (options.size() < min || options.size() > max) {
            problems.add(options.size() + " options, not " + min + " to " + max);
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : options) {
            String value = option.path("value").asText("");
            String label = option.path("label").asText("");
            if (value.isEmpty() || value.length() > 100 || label.isBlank() || label.length() > 100) {
                problems.add("an option with a value of " + value.length() + " and a label of " + label.length());
            }
            if (!values.add(value)) {
                problems.add("an option twice: " + value);
            }
        }
    }
}
