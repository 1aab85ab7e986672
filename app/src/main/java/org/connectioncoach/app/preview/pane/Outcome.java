package org.connectioncoach.app.preview.pane;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What an act led to at once; what the coach says comes as messages.
 *
 * @param form a form to open, with its id, or null
 * @param problem words for the person, or null
 */
public record Outcome(
        @Nullable String formId,
        @Nullable JsonNode form,
        @Nullable String problem) {
    static final Outcome DONE = new Outcome(null, null, null);

    static Outcome form(String id, JsonNode form) {
        return new Outcome(id, form, null);
    }

    static Outcome problem(String words) {
        return new Outcome(null, null, words);
    }
}
