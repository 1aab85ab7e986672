package org.connectioncoach.advice;

import org.connectioncoach.member.FactorOption;

/**
 * What one answer about a member's circumstances does to the recommendation.
 *
 * @param label as members choose it, such as "Large (tech, media…)"
 * @param push percentage points of the range; the direction is the guidance's, the size our own
 * @param paceFactor multiplies new people a week; 1 for nearly all
 * @param why one sentence: the reason, with the guidance's direction
 * @param movedLine half a sentence that says what was answered, such as "Your field is large (tech, media…)"
 */
public record OptionGuide(
        FactorOption option, String label, int push, double paceFactor, String why, String movedLine) {}
