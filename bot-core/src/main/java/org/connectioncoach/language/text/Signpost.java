package org.connectioncoach.language.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree of beginnings: who follows the letters of a text from the root, as far as they lead, finds what may
 * match there.
 */
final class Signpost<T> {
    private final char lowest;
    private final @Nullable Signpost<T>[] next;
    private final @Nullable T fitting;

    /**
     * A tree over expressions.
     *
     * @param beginnings those of each expression
     * @param fitting makes what is found, from the places that the expressions which may match have in that list
     */
    static <T> Signpost<T> over(List<Set<String>> beginnings, Function<BitSet, T> fitting) {
        NavigableMap<String, BitSet> places = new TreeMap<>();
        for (int place = 0; place < beginnings.size(); place++) {
            for (String beginning : beginnings.get(place)) {
                places.computeIfAbsent(beginning, none -> new BitSet()).set(place);
            }
        }
        Map<BitSet, T> made = new HashMap<>();
        return new Signpost<>(places, 0, new BitSet(), found -> made.computeIfAbsent(found, fitting));
    }

    /** @param places of expressions by their beginnings, all of which share their first letters */
    private Signpost(NavigableMap<String, BitSet> places, int shared, BitSet shorter, Function<BitSet, T> fitting) {
        BitSet here = (BitSet) shorter.clone();
        NavigableMap<String, BitSet> longer = places;
        if (!places.isEmpty() && places.firstKey().length() == shared) {
            here.or(places.firstEntry().getValue());
            longer = places.tailMap(places.firstKey(), false);
        }
        this.fitting = here.isEmpty() ? null : fitting.apply(here);
        lowest = longer.isEmpty() ? 0 : longer.firstKey().charAt(shared);
        next = places(longer.isEmpty() ? 0 : longer.lastKey().charAt(shared) - lowest + 1);
        while (!longer.isEmpty()) {
            char letter = longer.firstKey().charAt(shared);
            String after = longer.firstKey().substring(0, shared) + (char) (letter + 1);
            next[letter - lowest] = new Signpost<>(longer.headMap(after, false), shared + 1, here, fitting);
            longer = longer.tailMap(after, true);
        }
    }

    /** What may match at a place of a text; null where nothing does. */
    @Nullable
    T at(String text, int from) {
        Signpost<T> post = this;
        for (int at = from; at < text.length(); at++) {
            int place = text.charAt(at) - post.lowest;
            Signpost<T> further = place < 0 || place >= post.next.length ? null : post.next[place];
            if (further == null) {
                break;
            }
            post = further;
        }
        return post.fitting;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Signpost<T>[] places(int size) {
        return new Signpost[size];
    }
}
