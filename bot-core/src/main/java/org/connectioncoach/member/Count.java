package org.connectioncoach.member;

/**
 * How many connections a person has, as far as they told us.
 *
 * @param kind how sure the number is
 * @param value connections, 0 to {@value #PLATFORM_CAP}; 0 when unknown; {@value #FIVE_HUNDRED_PLUS} for "500+"
 */
public record Count(Kind kind, int value) {
    /** LinkedIn's limit on first-degree connections (LinkedIn Help a551012). */
    public static final int PLATFORM_CAP = 30_000;

    /** What "500+" on a profile means at the least: one more than five hundred. */
    public static final int FIVE_HUNDRED_PLUS = 501;

    public static final Count UNKNOWN = new Count(Kind.UNKNOWN, 0);

    /** Whether the number is exact, hedged, a lower bound, or absent. */
    public enum Kind {
        EXACT("exact"),
        ABOUT("about"),
        AT_LEAST("at_least"),
        UNKNOWN("unknown");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Count {
        if (value < 0 || value > PLATFORM_CAP) {
            throw new IllegalArgumentException("not a possible number of connections: " + value);
        }
        if (kind == Kind.UNKNOWN && value != 0) {
            throw new IllegalArgumentException("an unknown count has no value, not " + value);
        }
    }

    public static Count exact(int value) {
        return new Count(Kind.EXACT, value);
    }

    public static Count about(int value) {
        return new Count(Kind.ABOUT, value);
    }

    public static Count atLeast(int value) {
        return new Count(Kind.AT_LEAST, value);
    }

    /** Whether there is a number to place on the range, exact or hedged. */
    public boolean known() {
        return kind == Kind.EXACT || kind == Kind.ABOUT;
    }
}
