package org.connectioncoach.advice.request.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.connectioncoach.advice.wording.WordLine;

/** Tells whether a text is written in another language than English, by its script or its commonest small words. */
final class Tongue {
    private static final String ANOTHER_SCRIPT = "another script";
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_WORDS = 2;

    private final Map<String, Set<String>> languages;
    private final Map<String, Set<String>> spoken;
    private final Set<String> english;

    Tongue(RequestWords.Places places) {
        languages = new TreeMap<>(places.languages());
        spoken = places.spoken();
        english = places.english();
    }

    /** The language, or "another script"; empty for English and for what is too short to tell. */
    Optional<String> otherThanEnglish(String text, WordLine line) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (letters >= LEAST_LETTERS && latin * 2 < letters) {
            return Optional.of(ANOTHER_SCRIPT);
        }
        long most = Math.max(LEAST_WORDS - 1, seen(english, line));
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, Set<String>> language : languages.entrySet()) {
            long seen = seen(language.getValue(), line);
            if (seen > most) {
                most = seen;
                found = Optional.of(language.getKey());
            }
        }
        return found;
    }

    private static long seen(Set<String> small, WordLine line) {
        return line.words().stream().filter(small::contains).distinct().count();
    }

    /** Whether the member names the language, or lives where it is spoken. */
    boolean isKnownTo(String language, WordLine own, Set<String> countries) {
        return own.has(language.toLowerCase(Locale.ROOT))
                || spoken.getOrDefault(language, Set.of()).stream().anyMatch(countries::contains);
    }
}
