package org.connectioncoach.member;

/** How briskly a person wants to go. The factors are our own choice (product model, C.1). */
public enum Speed {
    GENTLE(0.5),
    STEADY(1.0),
    FASTER(1.5);

    private final double paceFactor;

    Speed(double paceFactor) {
        this.paceFactor = paceFactor;
    }

    /** Multiplies the weekly number of new connections. */
    public double paceFactor() {
        return paceFactor;
    }
}
