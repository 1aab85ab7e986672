package org.connectioncoach.advice.request.reading;

import org.connectioncoach.advice.wording.Found;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/** Who speaks in a request: the sender, or the member about them. */
enum Voice {
    PASTED,
    DESCRIBED,
    EITHER;

    static Voice of(WordLine line, Phrases greetings, RequestWords.Voices voices) {
        boolean greets = greetings.all(line).stream().mapToInt(Found::from).anyMatch(from -> from <= 1);
        boolean addresses = line.hasAny(voices.addressed());
        boolean speaksOf = line.hasAny(voices.spokenOf());
        if (greets || (addresses && !speaksOf)) {
            return PASTED;
        }
        return speaksOf && !addresses ? DESCRIBED : EITHER;
    }
}
