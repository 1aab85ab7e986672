package org.connectioncoach.advice.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a note is for. */
public enum Recipient {
    KNOWN,
    ALUM,
    RECRUITER,
    POST,
    EVENT,
    RECONNECTING;

    /** The stable name in ids of choices and stored data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Recipient> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
