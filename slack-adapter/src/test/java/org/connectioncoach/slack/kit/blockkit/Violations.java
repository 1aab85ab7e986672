package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, each with its place. */
final class Violations {
    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return found;
    }

    void when(boolean wrong, String place, String what) {
        if (wrong) {
            found.add(place + ": " + what);
        }
    }

    /** A text object or string property of a length between one and {@code max}, in UTF-16 units. */
    void length(JsonObject owner, String property, int max, String place) {
        if (!owner.has(property)) {
            return;
        }
        JsonElement value = owner.get(property);
        String text = value.isJsonObject() ? value.getAsJsonObject().get("text").getAsString() : value.getAsString();
        when(text.isBlank(), place + "." + property, "empty");
        when(text.length() > max, place + "." + property, text.length() + " characters, at most " + max);
    }

    void required(JsonObject owner, String property, String place) {
        when(!owner.has(property), place, "lacks " + property);
    }

    void size(JsonArray array, int min, int max, String place) {
        when(array.size() < min || array.size() > max, place, array.size() + " elements, at most " + max);
    }

    void unique(List<String> ids, String place) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> when(!seen.add(id), place, "duplicate " + id));
    }
}
