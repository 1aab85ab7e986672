package org.connectioncoach.advice.request.reading;

import java.util.List;
import java.util.Optional;

/** Several phrases with one meaning. */
final class Phrases {
    private final List<Phrase> phrases;

    Phrases(List<String> written) {
        phrases = written.stream().map(Phrase::new).toList();
    }

    /** The first phrase found, as it was written. */
    Optional<String> in(String words) {
        return phrases.stream().flatMap(phrase -> phrase.in(words).stream()).findFirst();
    }

    /** Everything that is found. */
    List<String> all(String words) {
        return phrases.stream().flatMap(phrase -> phrase.in(words).stream()).toList();
    }
}
