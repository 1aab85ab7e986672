package org.connectioncoach.message;

import java.util.List;

/**
 * Questions that are answered together.
 *
 * @param action what submitting means
 * @param title at most 24 characters (Slack)
 * @param submit label of the button that sends it, at most 24 characters (Slack)
 * @param fields one to five (Discord)
 */
public record Form(Action action, String title, String submit, List<Field> fields) {
    public static final int MAX_FIELDS = 5;

    public Form {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MAX_FIELDS) {
            throw new IllegalArgumentException("a form has one to five fields, not " + fields.size());
        }
    }

    public Form at(long version) {
        return new Form(action.at(version), title, submit, fields);
    }
}
