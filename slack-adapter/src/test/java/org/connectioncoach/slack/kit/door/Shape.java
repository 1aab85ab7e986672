package org.connectioncoach.slack.kit.door;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A JSON object as Slack writes it, a field at a time. */
final class Shape {
    private final JsonObject json = new JsonObject();

    private Shape() {}

    static Shape of(String type) {
        return new Shape().with("type", type);
    }

    static Shape empty() {
        return new Shape();
    }

    Shape with(String name, String value) {
        json.addProperty(name, value);
        return this;
    }

    Shape with(String name, Number value) {
        json.addProperty(name, value);
        return this;
    }

    Shape with(String name, boolean value) {
        json.addProperty(name, value);
        return this;
    }

    Shape with(String name, JsonElement value) {
        json.add(name, value);
        return this;
    }

    JsonObject json() {
        return json;
    }
}
