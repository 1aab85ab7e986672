package org.connectioncoach.member;

import java.util.Optional;

/** Where a person is in their career. The five stages, and their order, are the guidance's own. */
public enum Stage {
    STUDENT("student"),
    RECENT_GRADUATE("recent_graduate"),
    EARLY_CAREER("early_career"),
    MID_CAREER("mid_career"),
    EXECUTIVE("executive");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** The stable name used in content files, stored data, commands and JSON. */
    public String id() {
        return id;
    }

    public static Optional<Stage> ofId(String id) {
        return Ids.find(values(), Stage::id, id);
    }
}
