package org.connectioncoach.advice.guidance;

import org.connectioncoach.member.FactorOption;

/**
 * What one answer about a member's circumstances does to the recommendation.
 *
 * @param label as members choose it, such as "Large (tech, media…)"
 * @param row in a sum, such as "Large field"
 * @param tick as a box to tick, such as "Large company, team or school"; equals {@code row} where content names none
 * @param said the answer as a sentence without its stop: "Your field is large (tech, media…)"
 * @param whatIf the answer tried out: "What if your field were large?"
 * @param push percentage points of the range; the direction is the guidance's, the size our own
 * @param paceFactor multiplies new people a week; 1 for nearly all
 * @param why one sentence: the reason, with the guidance's direction
 */
public record OptionGuide(
        FactorOption option,
        String label,
        String row,
        String tick,
        String said,
        String whatIf,
        int push,
        double paceFactor,
        String why) {}
