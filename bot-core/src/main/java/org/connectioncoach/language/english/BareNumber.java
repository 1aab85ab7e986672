package org.connectioncoach.language.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;

/** The commonest answer of all, digits and nothing else under the question for a number, read without any detour. */
final class BareNumber {
    private static final int MOST_DIGITS = 5;

    private BareNumber() {}

    static Optional<Meaning> read(String text, Expecting expecting) {
        if (expecting != Expecting.COUNT || text.length() > MOST_DIGITS || !digits(text)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        if (value > Count.PLATFORM_CAP) {
            return Optional.empty();
        }
        return Optional.of(new Meaning(
                Meaning.Kind.ANSWER,
                null,
                null,
                NumberReading.Read.of(Count.exact(value)),
                List.of(),
                Map.of(),
                null,
                1,
                List.of()));
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
