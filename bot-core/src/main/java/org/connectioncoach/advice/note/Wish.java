package org.connectioncoach.advice.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The one small thing a note asks for. */
public enum Wish {
    STAY,
    QUESTION,
    ADVICE,
    NOTHING;

    /** The stable name in content, ids of choices and stored data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Wish> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
