package org.connectioncoach.advice;

/**
 * The personal part of a range, in connections.
 *
 * @param position percent of the range where it is centered, after the clamp
 */
public record Band(double position, int low, int center, int high) {}
