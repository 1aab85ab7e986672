package org.connectioncoach.content.finding;

/** How much a {@link Finding} matters. */
public enum Level {
    /** Cannot be served: the last good version stays. */
    STOP("Stop"),
    /** Served; an author should have read it. */
    CHECK("Check"),
    /** Served; could be better. */
    TIP("Tip");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
