package org.connectioncoach.advice.guidance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a number stands relative to the band and the range (product model, C.5). */
public enum Standing {
    /** No number. */
    UNKNOWN,
    /** "500+", and its two ends would stand differently. */
    AT_LEAST,
    /** Before the range. */
    STARTING,
    /** In the range, before the band. */
    BUILDING,
    /** In the band. */
    ON_TARGET,
    /** Past the band, inside the range. */
    STRONG,
    /** Past the range; never true of executives, whose range has no end. */
    ABOVE,
    /** Near LinkedIn's limit. */
    AT_CAP;

    /** The stable name used in content files and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> ofId(String id) {
        return Arrays.stream(values())
                .filter(standing -> standing.id().equals(id))
                .findFirst();
    }

    /** Past the band nobody is told to add people, and the band's numbers are not shown (gates G2 and G7). */
    public boolean pastTheBand() {
        return this == STRONG || this == ABOVE || this == AT_CAP;
    }
}
