package org.connectioncoach.search;

import java.util.List;
import java.util.Set;

/**
 * A question as the engines see it.
 *
 * @param stems word stems in order
 * @param groups synonym groups it touches
 */
record Terms(List<String> stems, Set<String> groups) {
    Terms {
        stems = List.copyOf(stems);
        groups = Set.copyOf(groups);
    }
}
