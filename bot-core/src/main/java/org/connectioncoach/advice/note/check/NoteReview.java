package org.connectioncoach.advice.note.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a note check found.
 *
 * @param length in UTF-16 units
 * @param limit what it was measured against
 * @param shared the words that name something shared, or null
 * @param ask the words of the one small ask, or null
 * @param problems what is missing or in the way, with the words concerned; empty where words are missing
 * @param cut the note with what is needless taken out, or null where nothing can go
 */
public record NoteReview(
        int length,
        int limit,
        @Nullable String shared,
        @Nullable String ask,
        Map<NoteProblem, String> problems,
        @Nullable String cut) {
    public NoteReview {
        EnumMap<NoteProblem, String> copy = new EnumMap<>(NoteProblem.class);
        copy.putAll(problems);
        problems = Collections.unmodifiableMap(copy);
    }

    public boolean good() {
        return problems.isEmpty();
    }

    /** The shorter note, where cutting alone helps. */
    public Optional<String> shorter() {
        return Optional.ofNullable(cut);
    }
}
