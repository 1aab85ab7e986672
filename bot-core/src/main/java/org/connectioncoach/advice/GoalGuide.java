package org.connectioncoach.advice;

import org.connectioncoach.member.Goal;

/**
 * What a goal does to the recommendation.
 *
 * @param label as members choose it, such as "Find a job or internship"
 * @param brief one or two words for compact lines, such as "jobs"
 * @param push percentage points of the range; size and direction are our own choice
 * @param pace new people a week before any factor
 * @param talk real conversations a week
 * @param why half a sentence, lower case: the reason for the push
 * @param cardReason the whole sentence on the result card
 */
public record GoalGuide(
        Goal goal, String label, String brief, int push, int pace, int talk, String why, String cardReason) {}
