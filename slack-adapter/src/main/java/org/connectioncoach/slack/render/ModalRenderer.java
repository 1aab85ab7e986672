package org.connectioncoach.slack.render;

import static org.connectioncoach.slack.text.TextBlocks.plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.slack.render.block.Elements;
import org.connectioncoach.slack.render.block.Limits;
import org.connectioncoach.slack.text.Cut;
import org.connectioncoach.slack.words.Wording;

/** Forms as modal views. A field's id is both the id of its block and of its element. */
final class ModalRenderer {
    private ModalRenderer() {}

    static JsonObject render(Form form, String origin, Wording wording) {
        JsonObject view = new JsonObject();
        view.addProperty("type", "modal");
        view.addProperty("callback_id", form.action().wire());
        view.addProperty("private_metadata", origin);
        view.add("title", plain(Cut.to(form.title(), Limits.VIEW_TITLE)));
        view.add("submit", plain(Cut.to(form.submit(), Limits.VIEW_TITLE)));
        view.add("close", plain(Cut.to(wording.close(), Limits.VIEW_TITLE)));
        JsonArray blocks = new JsonArray();
        form.fields().forEach(field -> blocks.add(input(field)));
        view.add("blocks", blocks);
        return view;
    }

    private static JsonObject input(Field field) {
        JsonObject input = new JsonObject();
        input.addProperty("type", "input");
        input.addProperty("block_id", field.id());
        input.addProperty("optional", !field.required());
        input.add("label", plain(Cut.to(field.label(), Limits.INPUT_LABEL)));
        if (field instanceof Field.Words words && !words.hint().isBlank()) {
            input.add("hint", plain(Cut.to(words.hint(), Limits.INPUT_LABEL)));
        }
        input.add("element", element(field));
        return input;
    }

    private static JsonObject element(Field field) {
        if (field instanceof Field.Words words) {
            return words(words);
        }
        if (field instanceof Field.OneOf one) {
            boolean few = one.options().size() <= Limits.BOXES;
            return choosing(few ? "radio_buttons" : "static_select", one, one.options(), List.of(one.initial()));
        }
        if (field instanceof Field.AnyOf any) {
            boolean few = any.options().size() <= Limits.BOXES;
            return choosing(few ? "checkboxes" : "multi_static_select", any, any.options(), any.initial());
        }
        return upload((Field.Upload) field);
    }

    private static JsonObject words(Field.Words words) {
        JsonObject input = Elements.typed("plain_text_input", words.id());
        int limit = Math.max(1, Math.min(words.maxLength(), Limits.INPUT_TEXT));
        input.addProperty("multiline", words.longer());
        input.addProperty("max_length", limit);
        if (!words.initial().isEmpty()) {
            input.addProperty("initial_value", Cut.to(words.initial(), limit));
        }
        return input;
    }

    private static JsonObject choosing(String type, Field field, List<Option> options, List<String> initial) {
        JsonObject element = Elements.boxes(type, field.id(), options, initial);
        if (type.endsWith("select")) {
            element.add("placeholder", plain(Cut.to(field.label(), Limits.PLACEHOLDER)));
        }
        return element;
    }

    private static JsonObject upload(Field.Upload upload) {
        JsonObject input = Elements.typed("file_input", upload.id());
        if (!upload.endings().isEmpty()) {
            JsonArray types = new JsonArray();
            upload.endings().forEach(ending -> types.add(ending.startsWith(".") ? ending.substring(1) : ending));
            input.add("filetypes", types);
        }
        input.addProperty("max_files", 1);
        return input;
    }
}
