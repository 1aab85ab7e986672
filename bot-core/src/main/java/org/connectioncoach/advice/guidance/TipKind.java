package org.connectioncoach.advice.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What following a tip does to a network. */
public enum TipKind {
    /** Adds people. */
    GROWTH,
    /** Deepens a relationship. */
    QUALITY,
    /** Reviews, sorts or trims. */
    CURATE,
    /** Helps the coach to place the member. */
    SETUP;

    /** The stable name used in content files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TipKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
