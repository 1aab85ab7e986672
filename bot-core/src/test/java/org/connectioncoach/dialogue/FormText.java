package org.connectioncoach.dialogue;

import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Option;

/** One line a field of a form, as transcripts show it. */
final class FormText {
    private FormText() {}

    static String line(Field field) {
        if (field instanceof Field.OneOf one) {
            return one.label() + " ( " + labels(one.options()) + " )";
        }
        if (field instanceof Field.AnyOf any) {
            return any.label() + " ☐ "
                    + any.options().stream().map(Option::label).collect(Collectors.joining(" ☐ "));
        }
        return field.label() + " ____";
    }

    private static String labels(List<Option> options) {
        return options.stream().map(Option::label).collect(Collectors.joining(" / "));
    }
}
