package org.connectioncoach.search;

import java.util.List;
import java.util.Map;
import org.connectioncoach.language.topic.Catalog;

/**
 * Everything the question finder is built from.
 *
 * @param catalog answers and refusals with their phrasings
 * @param synonyms words that mean about the same
 * @param calibration questions never learned from, by the id that is right; {@code out_of_scope} for refusals
 */
public record QuestionBook(Catalog catalog, Synonyms synonyms, Map<String, List<String>> calibration) {
    public QuestionBook {
        calibration = Map.copyOf(calibration);
    }
}
