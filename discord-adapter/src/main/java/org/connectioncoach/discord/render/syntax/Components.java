package org.connectioncoach.discord.render.syntax;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.message.Choice;

/** Discord's component JSON, by kind; the numbers are Discord's. */
public final class Components {
    public static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final int ACTION_ROW = 1;
    public static final int TEXT_DISPLAY = 10;
    /** Evergreen, the one color of the coach; it never says how somebody is doing. */
    static final int ACCENT = 0x0B6E4F;

    private Components() {}

    public static ObjectNode of(int type) {
        return JSON.objectNode().put("type", type);
    }

    public static ObjectNode text(String markdown) {
        return of(TEXT_DISPLAY).put("content", markdown);
    }

    public static ObjectNode divider() {
        return of(14).put("divider", true).put("spacing", 1);
    }

    public static ObjectNode picture(String fileName, String alt) {
        ObjectNode gallery = of(12);
        ObjectNode item = gallery.putArray("items").addObject();
        item.putObject("media").put("url", "attachment://" + fileName);
        item.put("description", alt);
        return gallery;
    }

    public static ObjectNode file(String fileName) {
        ObjectNode file = of(13);
        file.putObject("file").put("url", "attachment://" + fileName);
        return file;
    }

    public static ObjectNode button(String label, Choice.Look look, String id) {
        int style = switch (look) {
            case MAIN -> 1;
            case PLAIN -> 2;
            case DANGER -> 4;
        };
        return of(2).put("style", style)
                .put("label", DiscordLimits.cut(label, DiscordLimits.BUTTON_LABEL))
                .put("custom_id", id);
    }

    public static ObjectNode linkButton(String label, String url) {
        return of(2).put("style", 5).put("label", label).put("url", url);
    }

    public static ObjectNode row(int id, List<ObjectNode> children) {
        ObjectNode row = of(ACTION_ROW).put("id", id);
        row.putArray("components").addAll(children);
        return row;
    }

    public static ObjectNode container(List<ObjectNode> children) {
        ObjectNode container = of(17).put("accent_color", ACCENT);
        ArrayNode inside = container.putArray("components");
        children.forEach(inside::add);
        return container;
    }

    /** A message without anything in it yet; nobody is ever mentioned. */
    public static ObjectNode message(int flags) {
        ObjectNode message = JSON.objectNode().put("flags", flags);
        message.putObject("allowed_mentions").putArray("parse");
        return message;
    }
}
