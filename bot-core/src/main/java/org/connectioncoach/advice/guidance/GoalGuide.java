package org.connectioncoach.advice.guidance;

import org.connectioncoach.member.Goal;

/**
 * What a goal does to the recommendation.
 *
 * @param label as members choose it, such as "Find a job or internship"
 * @param phrase the label within a sentence or title, such as "find a job or internship"
 * @param doing what somebody with this goal does, at the head of a sentence: "Looking for a job or internship"
 * @param push percentage points of the range; size and direction are our own choice
 * @param pace new people a week before any factor
 * @param talk real conversations a week
 * @param why half a sentence, lower case: the reason for the push
 */
public record GoalGuide(
        Goal goal, String label, String phrase, String doing, int push, int pace, int talk, String why) {}
