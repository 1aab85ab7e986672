package org.connectioncoach.language.stage.weighing;

/**
 * How likely examples must make a stage so that it may be kept; calibrated on examples that were not learned from.
 *
 * @param firm for one that clear facts state
 * @param soft for one that facts suggest
 * @param settled for one of two that facts leave open
 * @param alone for one that no fact speaks of
 * @param silent how much likelier than a stage it must be that none is meant, so that nothing is asked
 */
public record Limits(double firm, double soft, double settled, double alone, double silent) {
    /** How many there are. */
    public static final int COUNT = 5;

    /** From {@link #inOrder}. */
    public static Limits of(double... limits) {
        return new Limits(limits[0], limits[1], limits[2], limits[3], limits[4]);
    }

    /** All of them, to keep them. */
    public double[] inOrder() {
        return new double[] {firm, soft, settled, alone, silent};
    }
}
