package org.connectioncoach.language.english.whole;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Meaning;
import org.connectioncoach.language.NumberReading;
import org.connectioncoach.member.Count;

/** The commonest answers of all under the question for a number, "640" and "about 640", read without any detour. */
public final class BareNumber {
    private static final int MOST_DIGITS = 5;

    /** Those that mean nothing else before a number. */
    private static final Set<String> HEDGES =
            Set.of("about", "around", "roughly", "approximately", "approx", "circa", "nearly", "almost", "maybe");

    private BareNumber() {}

    public static Optional<Meaning> read(String text, Expecting expecting) {
        if (expecting != Expecting.COUNT) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            return value(text, 0) < 0 ? Optional.empty() : Optional.of(meaning(Count.exact(value(text, 0)), 1));
        }
        int about = value(text, space + 1);
        return about < 0 || !HEDGES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(meaning(Count.about(about), 0.9));
    }

    private static Meaning meaning(Count count, double confidence) {
        return new Meaning(
                Meaning.Kind.ANSWER,
                null,
                null,
                NumberReading.Read.of(count),
                List.of(),
                Map.of(),
                null,
                confidence,
                List.of());
    }

    /** The number that the rest of a text is, or -1 when it is anything else. */
    private static int value(String text, int from) {
        int digits = text.length() - from;
        if (digits < 1 || digits > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            value = value * 10 + digit - '0';
        }
        return value > Count.PLATFORM_CAP ? -1 : value;
    }
}
