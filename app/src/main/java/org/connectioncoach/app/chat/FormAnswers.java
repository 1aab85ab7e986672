package org.connectioncoach.app.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;

/** Fills in a form by what a person or a program calls its fields and options. */
public final class FormAnswers {
    private final Form form;
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    public FormAnswers(Form form) {
        this.form = form;
    }

    /**
     * Puts an answer into a field.
     *
     * @param name id or label of the field
     * @param entries words, or options by value, label or position
     * @return what is wrong with it, or empty
     */
    public Optional<String> put(String name, List<String> entries) {
        Optional<Field> field = form.fields().stream()
                .filter(candidate -> same(candidate.id(), name) || same(candidate.label(), name))
                .findFirst();
        if (field.isEmpty()) {
            return Optional.of("the form has no field \"" + name + "\"; it has "
                    + String.join(", ", form.fields().stream().map(Field::id).toList()));
        }
        List<Option> options = options(field.get());
        List<String> values = new ArrayList<>();
        for (String entry : entries) {
            Optional<String> value = options.isEmpty() ? Optional.of(entry) : value(options, entry);
            if (value.isEmpty()) {
                return Optional.of("\"" + entry + "\" is not an option of "
                        + field.get().id() + "; there are "
                        + String.join(", ", options.stream().map(Option::value).toList()));
            }
            values.add(value.get());
        }
        answers.put(field.get().id(), values);
        return Optional.empty();
    }

    public Event submitted() {
        return new Event.Submitted(form.action(), answers);
    }

    public static List<Option> options(Field field) {
        if (field instanceof Field.OneOf one) {
            return one.options();
        }
        return field instanceof Field.AnyOf any ? any.options() : List.of();
    }

    /** The value of an option, named by its value, its label or its position from one. */
    static Optional<String> value(List<Option> options, String entry) {
        for (Option option : options) {
            if (same(option.value(), entry) || same(option.label(), entry)) {
                return Optional.of(option.value());
            }
        }
        if (!entry.strip().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(entry.strip());
        return position >= 1 && position <= options.size()
                ? Optional.of(options.get(position - 1).value())
                : Optional.empty();
    }

    /** Whether somebody who typed one means the other: case and surrounding spaces do not count. */
    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
