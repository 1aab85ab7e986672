package org.connectioncoach.app.metrics;

import java.util.Set;

/** The values a platform's label can have. */
final class Platforms {
    static final Set<String> KNOWN = Set.of("slack", "discord");

    private Platforms() {}

    /** The platform, or {@code other}: whatever comes, the number of labels stays small. */
    static String label(String platform) {
        return KNOWN.contains(platform) ? platform : "other";
    }
}
