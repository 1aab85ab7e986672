package org.connectioncoach.member;

import java.util.Optional;

/** One of the six circumstances that, by the guidance, influence how many connections fit a person. */
public enum Factor {
    FIELD("field"),
    TEAM("team"),
    DENSITY("density"),
    GEO("geo"),
    EXPERIENCE("experience"),
    STYLE("style");

    private final String id;

    Factor(String id) {
        this.id = id;
    }

    /** The stable name used in content files, stored data, commands and JSON. */
    public String id() {
        return id;
    }

    public static Optional<Factor> ofId(String id) {
        return Ids.find(values(), Factor::id, id);
    }
}
