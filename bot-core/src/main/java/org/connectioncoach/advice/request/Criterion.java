package org.connectioncoach.advice.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be true of a connection request: the guidance's lists of whom to look for and whom to avoid. */
public enum Criterion {
    LOOK_RECIPROCAL(Kind.GOOD),
    LOOK_ALIGNED(Kind.GOOD),
    LOOK_COMMON_GROUND(Kind.GOOD),
    LOOK_GROWTH(Kind.GOOD),
    LOOK_COLLABORATE(Kind.GOOD),
    AVOID_SELLING(Kind.WARNING),
    AVOID_NO_VALUE(Kind.WARNING),
    AVOID_NO_COMMON(Kind.WARNING),
    AVOID_OUTSIDE_GEO_LANG(Kind.WARNING),
    AVOID_UNETHICAL(Kind.FLAG);

    /** How a criterion weighs. */
    public enum Kind {
        GOOD,
        WARNING,
        /** Alone enough to pass and report (gate G5). */
        FLAG
    }

    private final Kind kind;

    Criterion(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The stable name, as the topics, content files and JSON spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Criterion> ofId(String id) {
        return Arrays.stream(values())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }

    public static List<Criterion> good() {
        return Arrays.stream(values()).filter(c -> c.kind == Kind.GOOD).toList();
    }

    /** Warnings and the flag. */
    public static List<Criterion> bad() {
        return Arrays.stream(values()).filter(c -> c.kind != Kind.GOOD).toList();
    }
}
