package org.connectioncoach.language.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the question finder is built from.
 *
 * @param catalog answers and refusals with their phrasings
 * @param synonyms words that mean about the same
 * @param calibration questions never learned from, by the id that is right; {@code out_of_scope} for refusals
 */
public record QuestionBook(Catalog catalog, Synonyms synonyms, Map<String, List<String>> calibration) {
    public QuestionBook {
        calibration = Collections.unmodifiableMap(new LinkedHashMap<>(calibration)); // in the order of the file
    }

    /** With a workspace's own topics. @param examples how people ask for them, by topic id */
    public QuestionBook with(Map<String, List<String>> examples) {
        List<Topic> topics = new ArrayList<>(catalog.topics());
        examples.forEach((id, phrasings) -> {
            if (catalog.topic(id).isEmpty()) {
                topics.add(new Topic(id, "workspace", id, "", "", List.of(), phrasings, null));
            }
        });
        return new QuestionBook(new Catalog(topics, catalog.refusals()), synonyms, calibration);
    }
}
