package org.connectioncoach.language.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One curated answer.
 *
 * @param id stable name, used in content files and JSON
 * @param group what kind of topic it is, such as {@code stage} or {@code tip}
 * @param label how it reads on a button, at most 38 characters
 * @param answer the answer as content files write it, at most {@value #MAX_ANSWER} characters
 * @param source {@code core} for our guidance, {@code policy} for how the coach works, else who says so
 * @param facts ids of the guidance's facts it rests on, {@code SF01} to {@code SF75}
 * @param phrasings how people ask for it
 * @param followUp what fits next, or null
 */
public record Topic(
        String id,
        String group,
        String label,
        String answer,
        String source,
        List<String> facts,
        List<String> phrasings,
        @Nullable FollowUp followUp) {
    /** Longest answer that still fits a card beside its source and buttons (product design D.4). */
    public static final int MAX_ANSWER = 600;

    /** Fewest phrasings that let a topic be found at all reliably (decision 16). */
    public static final int MIN_PHRASINGS = 8;

    public Topic {
        facts = List.copyOf(facts);
        phrasings = List.copyOf(phrasings);
    }

    /**
     * What to offer after an answer.
     *
     * @param label at most 38 characters
     * @param flow the flow it opens, empty when it leads to a topic
     * @param topic the topic it answers next, empty when it leads to a flow
     */
    public record FollowUp(String label, String flow, String topic) {}
}
