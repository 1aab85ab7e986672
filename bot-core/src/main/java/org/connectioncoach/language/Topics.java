package org.connectioncoach.language;

import java.util.List;

/** Finds the answer to a question among the curated ones, and knows when there is none. */
public interface Topics {
    Finding find(String question);

    /**
     * What a question is about.
     *
     * @param verdict sure, unsure, or not covered
     * @param guesses topic ids, best first: the one that is sure, or up to three that are close
     */
    record Finding(Verdict verdict, List<Guess> guesses) {
        public Finding {
            guesses = List.copyOf(guesses);
        }
    }

    /** How sure a {@link Finding} is. */
    enum Verdict {
        SURE,
        UNSURE,
        OUT_OF_SCOPE
    }
}
