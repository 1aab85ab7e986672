package org.connectioncoach.search.reading;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question as the engines see it.
 *
 * @param stems word stems in order
 * @param groups synonym groups it touches
 */
public record Terms(List<String> stems, Set<String> groups) {
    public Terms {
        stems = List.copyOf(stems);
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups)); // one order, so that sums come out the same
    }
}
