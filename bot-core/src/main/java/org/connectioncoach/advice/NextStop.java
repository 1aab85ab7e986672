package org.connectioncoach.advice;

import org.jspecify.annotations.Nullable;

/**
 * The next number to head for; never a date beyond the horizon.
 *
 * @param value connections
 * @param weeks weeks to get there at the pace, or null when that is beyond the horizon
 * @param atHorizon when {@code weeks} is null: about how many connections after the horizon, rounded down to tens;
 *     else null
 */
public record NextStop(
        int value, @Nullable Integer weeks, @Nullable Integer atHorizon) {}
