package org.connectioncoach.slack.render.block;

import static org.connectioncoach.slack.text.TextBlocks.plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Option;
import org.connectioncoach.slack.text.Cut;

/** Things to press, tick and choose from. */
public final class Elements {
    private Elements() {}

    public static JsonObject button(Choice choice) {
        JsonObject button = typed("button", choice.action().wire());
        button.add("text", plain(Cut.to(choice.label(), Limits.BUTTON_TEXT)));
        if (!choice.action().value().isEmpty()) {
            button.addProperty("value", choice.action().value());
        }
        if (choice.look() != Choice.Look.PLAIN) {
            button.addProperty("style", choice.look() == Choice.Look.MAIN ? "primary" : "danger");
        }
        button.addProperty("accessibility_label", Cut.to(choice.spoken(), Limits.ACCESSIBILITY_LABEL));
        return button;
    }

    /** Options to choose from, of any type that shows some; Slack refuses a set of none, so there is at least one. */
    public static JsonObject boxes(String type, String actionId, List<Option> options, Collection<String> initial) {
        JsonObject boxes = typed(type, actionId);
        boxes.add("options", options(options));
        List<Option> chosen = options.stream()
                .filter(option -> initial.contains(option.value()))
                .toList();
        if (!chosen.isEmpty()) {
            boolean one = type.equals("radio_buttons") || type.equals("static_select");
            boxes.add(one ? "initial_option" : "initial_options", one ? option(chosen.get(0)) : options(chosen));
        }
        return boxes;
    }

    public static JsonArray options(List<Option> options) {
        JsonArray array = new JsonArray();
        options.forEach(option -> array.add(option(option)));
        return array;
    }

    private static JsonObject option(Option option) {
        if (option.value().length() > Limits.OPTION_VALUE) {
            throw new IllegalArgumentException(
                    "an option's value of " + option.value().length() + " characters");
        }
        JsonObject object = new JsonObject();
        object.add("text", plain(Cut.to(option.label(), Limits.OPTION_TEXT)));
        object.addProperty("value", option.value());
        return object;
    }

    public static JsonObject typed(String type, String actionId) {
        JsonObject element = new JsonObject();
        element.addProperty("type", type);
        element.addProperty("action_id", actionId);
        return element;
    }

    /** A row of elements. */
    public static JsonObject row(String blockId, List<JsonObject> elements) {
        JsonObject row = new JsonObject();
        row.addProperty("type", "actions");
        row.addProperty("block_id", blockId);
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        row.add("elements", array);
        return row;
    }
}
