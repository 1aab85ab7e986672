package org.connectioncoach.discord.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of messages that Discord enforces and its OpenAPI description leaves out or states otherwise. */
public final class HandLimits {
    private static final int COMPONENTS_V2 = 1 << 15;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> customIds = new HashSet<>();
    private final Set<Integer> componentIds = new HashSet<>();
    private final Set<String> attached = new HashSet<>();
    private int components;
    private int characters;

    private HandLimits() {}

    /** What Discord would refuse about a message, or what this project forbids (mentions, pictures without words). */
    public static List<String> ofMessage(JsonNode message) {
        HandLimits check = new HandLimits();
        check.message(message);
        return check.problems;
    }

    private void message(JsonNode message) {
        boolean card = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
        JsonNode parse = message.path("allowed_mentions").path("parse");
        require(parse.isArray() && parse.isEmpty(), "allowed_mentions.parse must be an empty list");
        String content = message.path("content").asText("");
        require(content.length() <= 2000, "content has " + content.length() + " characters");
        JsonNode attachments = message.path("attachments");
        require(attachments.size() <= 10, attachments.size() + " attachments");
        for (JsonNode attachment : attachments) {
            attached.add(attachment.path("filename").asText());
            String description = attachment.path("description").asText("");
            require(!description.isBlank() && description.length() <= 1024, "an attachment without a description");
        }
        JsonNode top = message.path("components");
        if (card) {
            require(!message.has("content") && !message.has("embeds") && !message.has("poll"), "card with content");
            require(!top.isEmpty(), "an empty card");
        } else {
            require(!content.isBlank() || !top.isEmpty(), "an empty message");
            require(top.size() <= 5, top.size() + " rows");
            top.forEach(row -> require(row.path("type").asInt() == 1, "a component of V2 without the flag"));
        }
        top.forEach(this::component);
        require(components <= 40, components + " components");
        require(characters <= 4000, characters + " characters of text");
    }

    private void component(JsonNode component) {
        components++;
        if (component.has("id") && component.path("id").asInt() != 0) {
            require(componentIds.add(component.path("id").asInt()), "component id twice: " + component.path("id"));
        }
        switch (component.path("type").asInt()) {
            case 1 -> row(component);
            case 2 -> button(component);
            case 3 -> select(component);
            case 10 -> text(component.path("content").asText(""));
            case 12 -> gallery(component.path("items"));
            case 13 -> media(component.path("file"));
            case 9, 17 -> component.path("components").forEach(this::component);
            case 14 -> {}
            default -> problems.add("a component of type " + component.path("type"));
        }
        if (component.has("accessory")) {
            component(component.path("accessory"));
        }
    }

    private void row(JsonNode row) {
        JsonNode children = row.path("components");
        boolean selects = children.path(0).path("type").asInt() != 2;
        require(!children.isEmpty() && children.size() <= (selects ? 1 : 5), children.size() + " things in a row");
        children.forEach(this::component);
    }

    private void button(JsonNode button) {
        label(button.path("label").asText(""), 80);
        if (button.path("style").asInt() == 5) {
            require(button.path("url").asText().length() <= 512, "a long address");
            require(!button.has("custom_id"), "a link with a custom_id");
        } else {
            customId(button);
        }
    }

    private void select(JsonNode select) {
        customId(select);
        JsonNode options = select.path("options");
        int min = select.path("min_values").asInt(1);
        int max = select.path("max_values").asInt(1);
        require(min <= max && max <= options.size(), "choose " + min + " to " + max + " of " + options.size());
        require(select.path("placeholder").asText("").length() <= 150, "a long placeholder");
        Options.check(options, 1, 25, problems);
    }

    private void customId(JsonNode component) {
        String id = component.path("custom_id").asText("");
        require(!id.isEmpty() && id.length() <= 100, "custom_id of " + id.length() + " characters");
        require(customIds.add(id), "custom_id twice: " + id);
    }

    private void gallery(JsonNode items) {
        require(!items.isEmpty() && items.size() <= 10, items.size() + " pictures in a gallery");
        for (JsonNode item : items) {
            media(item.path("media"));
            String alt = item.path("description").asText("");
            require(!alt.isBlank() && alt.length() <= 1024, "a picture without a description");
        }
    }

    private void media(JsonNode media) {
        String url = media.path("url").asText();
        if (url.startsWith("attachment://") && !attached.isEmpty()) {
            require(attached.contains(url.substring("attachment://".length())), "nothing attached as " + url);
        }
    }

    private void text(String content) {
        require(!content.isBlank(), "an empty text");
        characters += content.length();
    }

    private void label(String label, int max) {
        require(!label.isBlank() && label.length() <= max, "a label of " + label.length() + " characters");
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
