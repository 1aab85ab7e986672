package org.connectioncoach.language.topic;

import java.util.List;
import java.util.Map;

/**
 * Words that mean about the same.
 *
 * @param spelling what a chat spelling stands for, both in lower case without apostrophes
 * @param groups words and phrases by the name of what they mean
 */
public record Synonyms(Map<String, String> spelling, Map<String, List<String>> groups) {
    public static final Synonyms NONE = new Synonyms(Map.of(), Map.of());

    public Synonyms {
        spelling = Map.copyOf(spelling);
        groups = Map.copyOf(groups);
    }
}
