package org.connectioncoach.slack.kit.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Limits of blocks that types cannot express, from Slack's reference; written apart from the renderer's constants. */
final class BlockKitRules {
    private static final Pattern MENTION = Pattern.compile("<[!@#]|(?<![&;a-zA-Z])<(?!https://)");
    private static final List<String> WITH_IDS = List.of("actions", "input");

    private final Violations violations = new Violations();

    static List<String> message(JsonObject message) {
        BlockKitRules rules = new BlockKitRules();
        boolean deletes = message.has("delete_original");
        rules.violations.when(!deletes && !message.has("text"), "message", "no top-level text");
        if (message.has("text")) {
            String text = message.get("text").getAsString();
            rules.violations.when(!deletes && text.isBlank(), "text", "empty");
            rules.violations.when(text.length() > 4_000, "text", text.length() + " characters, 4000 advised");
            rules.noMention(text, "text");
        }
        if (message.has("blocks")) {
            rules.blocks(message.getAsJsonArray("blocks"), 50);
        }
        return rules.violations.found();
    }

    static List<String> view(JsonArray blocks) {
        BlockKitRules rules = new BlockKitRules();
        rules.blocks(blocks, 100);
        return rules.violations.found();
    }

    private void blocks(JsonArray blocks, int max) {
        violations.size(blocks, 0, max, "blocks");
        List<String> ids = new ArrayList<>();
        int index = 0;
        for (JsonElement element : blocks) {
            JsonObject block = element.getAsJsonObject();
            String type = block.get("type").getAsString();
            String place = "blocks[" + index++ + "]." + type;
            violations.length(block, "block_id", 255, place);
            if (block.has("block_id")) {
                ids.add(block.get("block_id").getAsString());
            } else {
                violations.when(WITH_IDS.contains(type), place, "no block_id");
            }
            block(type, block, place);
        }
        violations.unique(ids, "block_id");
    }

    private void block(String type, JsonObject block, String place) {
        switch (type) {
            case "header" -> violations.length(block, "text", 150, place);
            case "section" -> section(block, place);
            case "context" -> {
                violations.size(block.getAsJsonArray("elements"), 1, 10, place);
                block.getAsJsonArray("elements").forEach(element -> text(element.getAsJsonObject(), 3_000, place));
            }
            case "actions" -> actions(block.getAsJsonArray("elements"), place);
            case "image" -> {
                violations.required(block, "alt_text", place);
                violations.length(block, "alt_text", 2_000, place);
                violations.when(block.has("image_url") == block.has("slack_file"), place, "one source");
            }
            case "input" -> {
                violations.length(block, "label", 2_000, place);
                violations.length(block, "hint", 2_000, place);
                ElementRules.element(block.getAsJsonObject("element"), place, violations);
            }
            case "rich_text" -> violations.size(block.getAsJsonArray("elements"), 1, 100, place);
            case "divider" -> {}
            default -> violations.when(true, place, "a kind that is not used here");
        }
    }

    private void section(JsonObject section, String place) {
        violations.when(!section.has("text") && !section.has("fields"), place, "neither text nor fields");
        if (section.has("text")) {
            text(section.getAsJsonObject("text"), 3_000, place);
        }
        if (section.has("fields")) {
            violations.size(section.getAsJsonArray("fields"), 1, 10, place);
            section.getAsJsonArray("fields").forEach(field -> text(field.getAsJsonObject(), 2_000, place));
        }
        if (section.has("accessory")) {
            ElementRules.element(section.getAsJsonObject("accessory"), place, violations);
        }
    }

    private void actions(JsonArray elements, String place) {
        violations.size(elements, 1, 25, place);
        List<String> ids = new ArrayList<>();
        int main = 0;
        for (JsonElement element : elements) {
            JsonObject object = element.getAsJsonObject();
            ids.add(object.get("action_id").getAsString());
            boolean primary =
                    object.has("style") && object.get("style").getAsString().equals("primary");
            main += primary ? 1 : 0;
            ElementRules.element(object, place, violations);
        }
        violations.unique(ids, place + ".action_id");
        violations.when(main > 1, place, main + " primary buttons in a row");
    }

    private void text(JsonObject text, int max, String place) {
        violations.length(text, "text", max, place);
        if (text.get("type").getAsString().equals("mrkdwn")) {
            noMention(text.get("text").getAsString(), place);
            violations.when(!text.has("verbatim"), place, "Slack would link names and channels by itself");
        }
    }

    private void noMention(String markup, String place) {
        violations.when(MENTION.matcher(markup).find(), place, "a live mention or an unescaped sign: " + markup);
    }
}
