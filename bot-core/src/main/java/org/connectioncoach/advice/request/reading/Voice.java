package org.connectioncoach.advice.request.reading;

import org.connectioncoach.advice.wording.Found;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Who speaks in a request: the sender, or the member about them. */
enum Voice {
    /** The sender's own words. */
    PASTED,
    /** The member's words about it. */
    DESCRIBED,
    /** Nothing tells. */
    EITHER;

    /** A greeting that begins later than at the second word greets nobody. */
    private static final int GREETS_BY = 1;

    static Voice of(WordLine line, Phrases greetings, RequestWords.Voices voices) {
        boolean greets = greetings.all(line).stream().mapToInt(Found::from).anyMatch(from -> from <= GREETS_BY);
        boolean addresses = line.hasAny(voices.addressed());
        boolean speaksOf = line.hasAny(voices.spokenOf());
        if (greets || (addresses && !speaksOf)) {
            return PASTED;
        }
        return speaksOf && !addresses ? DESCRIBED : EITHER;
    }
}
