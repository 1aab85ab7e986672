package org.connectioncoach.language;

import org.connectioncoach.member.Count;

/**
 * What a message says about the number of connections.
 */
public sealed interface NumberReading {
    /** Nothing was said about a number. */
    record None() implements NumberReading {}

    /**
     * A number that can be kept.
     *
     * @param count exact, about (hedged, or the middle of a range), at least ("500+"), or unknown ("no idea")
     * @param min lower end of what was said; equals the value for one number
     * @param max upper end; -1 when open, as in "500+"
     */
    record Read(Count count, int min, int max) implements NumberReading {
        public static Read of(Count count) {
            return new Read(count, count.value(), count.kind() == Count.Kind.AT_LEAST ? -1 : count.value());
        }
    }

    /** Said vaguely: "a lot", "loads". Not a number, but an answer. */
    record Vague() implements NumberReading {}

    /**
     * A number that cannot be a number of connections.
     *
     * @param problem why not
     * @param said the number as read, for the question back; rounded towards zero
     */
    record Impossible(Problem problem, long said) implements NumberReading {}

    /** Several numbers that could each be meant, in the order they were said: ask. */
    record Several(java.util.List<Integer> candidates) implements NumberReading {
        public Several {
            candidates = java.util.List.copyOf(candidates);
        }
    }

    /** Why a number is refused. */
    enum Problem {
        NEGATIVE,
        FRACTION,
        ABOVE_CAP,
        /** A date or an age. */
        NOT_A_COUNT
    }
}
