package org.connectioncoach.language.topic;

import java.util.List;

/**
 * A kind of question that is not answered, and what is said instead.
 *
 * @param id stable name within the content
 * @param answer the kind words, as content files write them
 * @param phrasings how people ask
 */
public record Refusal(String id, String answer, List<String> phrasings) {
    /** What every refusal is called outside the content. */
    public static final String OUT_OF_SCOPE = "out_of_scope";

    public Refusal {
        phrasings = List.copyOf(phrasings);
    }
}
