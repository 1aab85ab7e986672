package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.Rows;

/**
 * A message that we once sent and on which something was pressed; Discord shows it to us again with every press.
 *
 * @param components its components, as Discord has them
 * @param pressed custom id of what was pressed; empty where a form was sent
 */
public record Card(String messageId, ArrayNode components, String pressed) {
    /** Discord's numbers for kinds of components. */
    private static final int ACTION_ROW = 1;

    private static final int TEXT_DISPLAY = 10;

    /** Whether what was pressed (or the form that was sent) answers a question, so that the card is done now. */
    public boolean isDone() {
        return pressed.isEmpty() ? onlyAsks(components) : Rows.answersQuestion(rowOf(components, pressed));
    }

    private static boolean onlyAsks(JsonNode components) {
        List<Integer> rows = components.findValues("id").stream()
                .map(JsonNode::asInt)
                .filter(id -> id >= Rows.QUESTION)
                .toList();
        return rows.stream().anyMatch(Rows::answersQuestion) && rows.stream().allMatch(Rows::goesWhenDone);
    }

    /** Whether anything on it would go. */
    public boolean hasSomethingToClear() {
        return !cleared(components).equals(components);
    }

    /**
     * The card without its questions' buttons.
     *
     * @param note a line that takes their place, such as what was chosen; empty for none
     */
    public ObjectNode done(String note) {
        ArrayNode left = cleared(components);
        if (!note.isEmpty()) {
            ObjectNode line = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", TEXT_DISPLAY)
                    .put("content", DiscordRenderer.noteLine(note));
            JsonNode container = left.path(0).path("components");
            (container instanceof ArrayNode inside ? inside : left).add(line);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("flags", DiscordMessage.COMPONENTS_V2);
        json.putObject("allowed_mentions").putArray("parse");
        json.set("components", left);
        return json;
    }

    /** The words on what was pressed or chosen; empty where they cannot be found. */
    public String labelOf(String customId, Iterable<String> values) {
        StringBuilder labels = new StringBuilder();
        for (JsonNode parent : components.findParents("custom_id")) {
            if (!parent.path("custom_id").asText().equals(customId)) {
                continue;
            }
            labels.append(parent.path("label").asText(""));
            for (String value : values) {
                for (JsonNode option : parent.path("options")) {
                    if (option.path("value").asText().equals(value)) {
                        labels.append(labels.isEmpty() ? "" : ", ")
                                .append(option.path("label").asText());
                    }
                }
            }
        }
        return labels.toString();
    }

    private static int rowOf(JsonNode components, String customId) {
        for (JsonNode component : components) {
            for (JsonNode child : component.path("components")) {
                if (child.path("custom_id").asText().equals(customId)) {
                    return component.path("id").asInt();
                }
            }
            int inside = rowOf(component.path("components"), customId);
            if (inside != 0) {
                return inside;
            }
        }
        return 0;
    }

    private static ArrayNode cleared(ArrayNode components) {
        ArrayNode copy = components.deepCopy();
        clear(copy);
        return copy;
    }

    private static void clear(ArrayNode components) {
        for (Iterator<JsonNode> each = components.iterator(); each.hasNext(); ) {
            JsonNode component = each.next();
            if (component.path("type").asInt() == ACTION_ROW
                    && Rows.goesWhenDone(component.path("id").asInt())) {
                each.remove();
            } else if (component.path("components") instanceof ArrayNode inside) {
                clear(inside);
            } else {
                component.findParents("media").forEach(item -> keepAttachment(item.path("media")));
                keepAttachment(component.path("file"));
            }
        }
    }

    /** Discord shows where a picture lies for the moment; in an edit it wants the name it was attached under. */
    private static void keepAttachment(JsonNode media) {
        if (media instanceof ObjectNode object && object.path("url").asText().startsWith("http")) {
            String path = URI.create(object.path("url").asText()).getPath();
            String name = path.substring(path.lastIndexOf('/') + 1);
            object.removeAll();
            object.put("url", "attachment://" + name);
        }
    }
}
