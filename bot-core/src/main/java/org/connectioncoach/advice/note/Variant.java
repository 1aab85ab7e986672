package org.connectioncoach.advice.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a draft is worded around the member's own words. */
public enum Variant {
    PLAIN,
    WARMER,
    SHORTER,
    /** For Premium's longer notes, with room for the question itself. */
    LONG;

    /** The stable name in content. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Variant> ofId(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
