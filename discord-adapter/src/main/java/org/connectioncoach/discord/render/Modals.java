package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.discord.render.syntax.DiscordLimits;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;

/** Forms as Discord's modals: one label a field. */
final class Modals {
    /** A free answer is the main question in a sentence or two (product, B.14). */
    private static final int FREE_ANSWER = 1_000;

    private Modals() {}

    static ObjectNode of(Form form) {
        ObjectNode modal = modal(form.action().wire(), form.title());
        ArrayNode components = modal.putArray("components");
        form.fields().forEach(field -> components.add(label(field)));
        return modal;
    }

    static ObjectNode freeAnswer(Words words) {
        ObjectNode modal = modal(Rows.TYPE_ANSWER, words.say(Phrase.ANSWER_TITLE));
        Field field = new Field.Words("answer", words.say(Phrase.ANSWER_FIELD), "", "", true, true, FREE_ANSWER);
        modal.putArray("components").add(label(field));
        return modal;
    }

    private static ObjectNode modal(String id, String title) {
        return Components.JSON
                .objectNode()
                .put("custom_id", id)
                .put("title", DiscordLimits.cut(title, DiscordLimits.MODAL_TITLE));
    }

    private static ObjectNode label(Field field) {
        ObjectNode label = Components.of(18).put("label", DiscordLimits.cut(field.label(), DiscordLimits.FIELD_LABEL));
        if (field instanceof Field.Words words && !words.hint().isEmpty()) {
            label.put("description", DiscordLimits.cut(words.hint(), DiscordLimits.FIELD_DESCRIPTION));
        }
        return label.set("component", input(field));
    }

    private static ObjectNode input(Field field) {
        if (field instanceof Field.Words words) {
            return text(words);
        }
        if (field instanceof Field.OneOf one) {
            return one.options().size() < DiscordLimits.RADIO_MIN
                            || one.options().size() > DiscordLimits.GROUP_OPTIONS
                    ? select(one.id(), one.options(), List.of(one.initial()), one.required(), 1)
                    : group(21, one.id(), one.options(), List.of(one.initial()), one.required());
        }
        if (field instanceof Field.AnyOf any) {
            int most = Math.min(any.options().size(), DiscordLimits.OPTIONS);
            return any.options().size() > DiscordLimits.GROUP_OPTIONS
                    ? select(any.id(), any.options(), any.initial(), any.required(), most)
                    : group(22, any.id(), any.options(), any.initial(), any.required())
                            .put("min_values", any.required() ? 1 : 0)
                            .put("max_values", Math.max(1, most));
        }
        return Components.of(19)
                .put("custom_id", field.id())
                .put("required", field.required())
                .put("min_values", field.required() ? 1 : 0)
                .put("max_values", 1);
    }

    private static ObjectNode text(Field.Words words) {
        int max = Math.min(Math.max(words.maxLength(), 1), DiscordLimits.TEXT_INPUT);
        ObjectNode input = Components.of(4)
                .put("custom_id", words.id())
                .put("style", words.longer() ? 2 : 1)
                .put("required", words.required())
                .put("max_length", max);
        if (!words.initial().isEmpty()) {
            input.put("value", DiscordLimits.cut(words.initial(), max));
        }
        return input;
    }

    private static ObjectNode group(int type, String id, List<Option> options, List<String> chosen, boolean required) {
        ObjectNode group = Components.of(type).put("custom_id", id).put("required", required);
        options(group, options, chosen);
        return group;
    }

    private static ObjectNode select(String id, List<Option> options, List<String> chosen, boolean required, int most) {
        List<Option> offered = options.subList(0, Math.min(options.size(), DiscordLimits.OPTIONS));
        ObjectNode select = Components.of(3)
                .put("custom_id", id)
                .put("required", required)
                .put("min_values", required ? 1 : 0)
                .put("max_values", Math.max(1, most));
        options(select, offered, chosen);
        return select;
    }

    private static void options(ObjectNode group, List<Option> options, List<String> chosen) {
        ArrayNode array = group.putArray("options");
        for (Option option : options) {
            ObjectNode json = array.addObject()
                    .put("value", option.value())
                    .put("label", DiscordLimits.cut(option.label(), DiscordLimits.OPTION_LABEL));
            if (chosen.contains(option.value())) {
                json.put("default", true);
            }
        }
    }
}
