package org.connectioncoach.picture;

import org.connectioncoach.message.Drawing.Gauge;

/**
 * Where things are on a gauge, in pixels from the left. The track is shortened where the number lies outside the
 * range, and open to the right where the range has no upper limit.
 */
final class GaugeScale {
    private static final double LEFT = 120;
    private static final double RIGHT = 1080;
    private static final double OUTSIDE = 150;
    private static final double DASHES = 130;
    private static final double NEAREST = 40;

    private final Gauge gauge;

    GaugeScale(Gauge gauge) {
        this.gauge = gauge;
    }

    boolean open() {
        return gauge.max() == null;
    }

    boolean before() {
        return gauge.you() != null && gauge.you() < gauge.min();
    }

    boolean past() {
        return gauge.you() != null && gauge.max() != null && gauge.you() > gauge.max();
    }

    double trackLeft() {
        return before() ? LEFT + OUTSIDE : LEFT;
    }

    /** Where the solid track ends; an open one goes on in dashes until {@link #dashesRight()}. */
    double trackRight() {
        return open() ? RIGHT - DASHES : past() ? RIGHT - OUTSIDE : RIGHT;
    }

    double dashesRight() {
        return RIGHT;
    }

    /** The place of a number of connections, on the track or beside it. */
    double x(int value) {
        if (value < gauge.min()) {
            if (!before()) {
                return LEFT;
            }
            double share = gauge.min() == 0 ? 0 : (double) Math.max(0, value) / gauge.min();
            return LEFT + share * (OUTSIDE - NEAREST);
        }
        if (value > end()) {
            double farthest = open() ? DASHES - NEAREST : OUTSIDE;
            double share = 1 - (double) end() / value;
            return trackRight() + NEAREST + share * (farthest - NEAREST);
        }
        double share = (double) (value - gauge.min()) / (end() - gauge.min());
        return trackLeft() + share * (trackRight() - trackLeft());
    }

    private int end() {
        Integer max = gauge.max();
        return max != null ? max : Math.max(gauge.openEnd(), gauge.min() + 1);
    }
}
