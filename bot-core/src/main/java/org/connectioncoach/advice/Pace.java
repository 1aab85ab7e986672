package org.connectioncoach.advice;

/**
 * A gentle week.
 *
 * @param people new connections, 0 to 15
 * @param conversations real conversations, at least 2
 */
public record Pace(int people, int conversations) {}
