package org.connectioncoach.advice.guidance;

import java.util.Set;

/**
 * The numbers of the method; all our own choice (product model, C.3 to C.6) except the cap, which is LinkedIn's.
 *
 * @param start percent of the range where a band is centered before any push
 * @param halfWidth percentage points to either side
 * @param clampLow lowest position, in percent
 * @param clampHigh highest position, in percent
 * @param goalClampLow lowest sum of the goals' pushes
 * @param goalClampHigh highest sum of the goals' pushes
 * @param secondGoalWeight how much of its push a second goal adds
 * @param startingPaceFactor multiplies the pace before the range, where people already known come first
 * @param paceMin fewest new people a week while growing
 * @param paceMax most new people a week, ever
 * @param horizonWeeks no date further away is shown
 * @param platformCap LinkedIn's limit on connections (LinkedIn Help a551012)
 * @param nearCap from here on a member is near the limit
 * @param changed names of the numbers that a workspace set itself
 */
public record Model(
        int start,
        int halfWidth,
        int clampLow,
        int clampHigh,
        int goalClampLow,
        int goalClampHigh,
        double secondGoalWeight,
        double startingPaceFactor,
        int paceMin,
        int paceMax,
        int horizonWeeks,
        int platformCap,
        int nearCap,
        Set<String> changed) {

    /** The numbers of the product model. */
    public static final Model STANDARD =
            new Model(35, 15, 10, 90, -15, 20, 0.5, 1.5, 2, 15, 12, 30_000, 29_000, Set.of());

    public Model {
        changed = Set.copyOf(changed);
    }
}
