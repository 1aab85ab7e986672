package org.connectioncoach.member;

import java.util.Optional;
import java.util.function.Function;

/** Looks up an enum constant by its stable id. */
final class Ids {
    private Ids() {}

    static <E> Optional<E> find(E[] values, Function<E, String> id, String wanted) {
        for (E value : values) {
            if (id.apply(value).equals(wanted)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
