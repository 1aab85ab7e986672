package org.connectioncoach.app.chat.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.app.chat.Said;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;

/** What the coach said as one JSON object: {@code {"replies":[{"text","choices","form","alt","document"}]}}. */
final class JsonReplies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonReplies() {}

    static ObjectNode of(Said said) {
        ObjectNode json = JSON.objectNode();
        ArrayNode replies = json.putArray("replies");
        said.replies().forEach(reply -> reply(replies.addObject(), reply));
        Form form = said.form();
        if (form != null) {
            ObjectNode opened = replies.addObject();
            opened.put("text", form.title());
            opened.putArray("choices").add(form.submit());
            opened.set("form", form(form));
        }
        return json;
    }

    private static void reply(ObjectNode json, Reply reply) {
        json.put(
                "text",
                PlainText.of(reply.blocks().stream().filter(JsonReplies::isText).toList()));
        ArrayNode choices = json.putArray("choices");
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Choices buttons) {
                buttons.choices().forEach(choice -> choices.add(choice.label()));
            } else if (block instanceof Block.Picker picker) {
                picker.options().forEach(option -> choices.add(option.label()));
            } else if (block instanceof Block.Ticks ticks) {
                json.set("form", form(ticks.form()));
            } else if (block instanceof Block.Document document) {
                json.putObject("document")
                        .put("file_name", document.fileName())
                        .put("media_type", document.mediaType())
                        .put("content", document.content());
            }
        }
        List<Block.Picture> pictures = reply.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
        if (!pictures.isEmpty()) {
            json.put("alt", pictures.stream().map(Block.Picture::alt).collect(Collectors.joining(" ")));
        }
    }

    /** What is neither pressed nor looked at; the rest has keys of its own. */
    private static boolean isText(Block block) {
        return !(block instanceof Block.Choices
                || block instanceof Block.Picker
                || block instanceof Block.Ticks
                || block instanceof Block.Picture);
    }

    private static ObjectNode form(Form form) {
        ObjectNode json = JSON.objectNode();
        json.put("title", form.title());
        json.put("submit", form.submit());
        ArrayNode fields = json.putArray("fields");
        form.fields().forEach(field -> field(fields.addObject(), field));
        return json;
    }

    private static void field(ObjectNode json, Field field) {
        json.put("id", field.id());
        json.put("label", field.label());
        json.put("required", field.required());
        if (field instanceof Field.Words words) {
            json.put("kind", "words").put("initial", words.initial()).put("max_length", words.maxLength());
        } else if (field instanceof Field.OneOf one) {
            json.put("kind", "one").put("initial", one.initial());
            options(json, one.options());
        } else if (field instanceof Field.AnyOf any) {
            ArrayNode initial = json.put("kind", "any").putArray("initial");
            any.initial().forEach(initial::add);
            options(json, any.options());
        } else {
            json.put("kind", "file");
        }
    }

    private static void options(ObjectNode json, List<Option> options) {
        ArrayNode array = json.putArray("options");
        options.forEach(option -> array.addObject().put("value", option.value()).put("label", option.label()));
    }
}
