package org.connectioncoach.member;

import java.util.Optional;

/** What a person wants their network to do for them. A member has one or two. */
public enum Goal {
    JOBS("jobs"),
    EXPLORE("explore"),
    VISIBILITY("visibility"),
    COLLABORATE("collaborate"),
    LEARN("learn"),
    RELATIONSHIPS("relationships"),
    INFLUENCE("influence"),
    UNSURE("unsure");

    private final String id;

    Goal(String id) {
        this.id = id;
    }

    /** The stable name used in content files, stored data, commands and JSON. */
    public String id() {
        return id;
    }

    public static Optional<Goal> ofId(String id) {
        return Ids.find(values(), Goal::id, id);
    }
}
