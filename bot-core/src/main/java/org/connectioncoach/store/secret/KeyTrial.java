package org.connectioncoach.store.secret;

/** The sealed text of a store's own, by which it is found out whether the keys at hand are the right ones. */
public final class KeyTrial {
    /** Under which scope and name it is kept among the small values. */
    public static final String SCOPE = "secrets";

    public static final String NAME = "check";

    private static final Place PLACE = new Place("small_value", SCOPE + ":" + NAME, "value");

    private KeyTrial() {}

    public static String seal(Secrets secrets) {
        return secrets.seal(PLACE, "opens");
    }

    /**
     * Tries the keys.
     *
     * @return whether it was sealed with an earlier key than the current one
     * @throws KeyProblem when none of them is the right one
     */
    public static boolean sealedEarlier(Secrets secrets, String sealed) {
        return secrets.open(PLACE, sealed).old();
    }
}
