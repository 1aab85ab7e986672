package org.connectioncoach.language;

/**
 * One thing a message may have meant.
 *
 * @param id a stage, goal, manner or topic id
 * @param confidence 0 to 1
 */
public record Guess(String id, double confidence) {}
