package org.connectioncoach.advice.request.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.advice.wording.Found;

/**
 * What makes a tick.
 *
 * @param places where the words stand; each is a sign by itself, or all of them together are
 * @param together they are weak signs, enough only together
 */
record Evidence(List<Found> places, boolean together) {
    static final Evidence NONE = new Evidence(List.of(), false);

    Evidence {
        places = List.copyOf(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The words a member is shown: the longest, or all that are weak. */
    String because() {
        return together
                ? places.stream().map(found -> "“" + found.words() + "”").collect(Collectors.joining(" and "))
                : places.stream()
                        .max(Comparator.comparingInt(Found::length).thenComparing(found -> -found.from()))
                        .map(found -> "“" + found.words() + "”")
                        .orElse("");
    }

    /** Whether one of its places holds all the words from one place up to another. */
    boolean covers(int from, int to) {
        return places.stream().anyMatch(found -> found.from() <= from && to <= found.to());
    }

    boolean isWithin(Evidence other, boolean evenIfEqual) {
        return places.stream()
                .allMatch(found -> other.places().stream()
                        .anyMatch(their -> found.isWithin(their) && (evenIfEqual || !their.isWithin(found))));
    }
}
