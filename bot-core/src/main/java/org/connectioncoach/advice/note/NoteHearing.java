package org.connectioncoach.advice.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.advice.wording.Phrases;
import org.connectioncoach.advice.wording.WordLine;

/**
 * Hears in a sentence whether it is about a note, whom the note is for, what it asks for, and which other wording is
 * wanted.
 */
public final class NoteHearing {
    private final Phrases doors;
    private final Phrases reviewDoors;
    private final Map<Recipient, Phrases> recipients;
    private final Map<Wish, Phrases> wishes;
    private final Map<Variant, Phrases> rewordings;

    public NoteHearing(NoteWords words) {
        doors = new Phrases(words.doors());
        reviewDoors = new Phrases(words.reviewDoors());
        recipients = phrases(words.recipients());
        wishes = phrases(words.wishes());
        rewordings = phrases(words.rewordings());
    }

    private static <E> Map<E, Phrases> phrases(Map<E, List<String>> written) {
        Map<E, Phrases> phrases = new LinkedHashMap<>();
        written.forEach((meaning, list) -> phrases.put(meaning, new Phrases(list)));
        return phrases;
    }

    /** Whether somebody asks for help with writing a note. */
    public boolean isHelpAskedFor(String said) {
        return doors.areIn(WordLine.of(said));
    }

    /** Whether somebody asks to have a note of their own checked. */
    public boolean isReviewAskedFor(String said) {
        return reviewDoors.areIn(WordLine.of(said));
    }

    public Optional<Recipient> recipient(String said) {
        return first(recipients, said);
    }

    /** What is wished; a question back is no wish. */
    public Optional<Wish> wish(String said) {
        return said.strip().endsWith("?") ? Optional.empty() : first(wishes, said);
    }

    public Optional<Variant> rewording(String said) {
        return first(rewordings, said);
    }

    private static <E> Optional<E> first(Map<E, Phrases> phrases, String said) {
        WordLine line = WordLine.of(said);
        return phrases.entrySet().stream()
                .filter(entry -> entry.getValue().areIn(line))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
