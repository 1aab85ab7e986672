package org.connectioncoach.language.number;

/**
 * A number in a message, with what it seems to count.
 *
 * @param low lower end of what was said
 * @param high upper end; equals {@code low} for one number
 * @param from first token
 * @param to one past the last token
 * @param hedged whether it is said roughly
 * @param bound whether it is a limit
 * @param role what it seems to count
 */
record Mention(double low, double high, int from, int to, boolean hedged, Bound bound, Role role) {
    /** Whether the number is a limit rather than a value. */
    enum Bound {
        NONE,
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        LESS_THAN
    }

    /** What a number counts. */
    enum Role {
        /** Surely connections. */
        CONNECTIONS,
        /** Nothing is said; under the question for the number it is connections. */
        BARE,
        /** People of one kind, a part of a whole, or what was said before: connections when no other number is. */
        LIKELY,
        /** A date or an age. */
        WHEN,
        /** Followers, money, people managed, a wish, the past, another person. */
        OTHER
    }

    boolean single() {
        return low == high;
    }

    double middle() {
        return (low + high) / 2;
    }

    boolean whole() {
        return low == Math.rint(low) && high == Math.rint(high);
    }

    Mention as(Role newRole) {
        return new Mention(low, high, from, to, hedged, bound, newRole);
    }
}
