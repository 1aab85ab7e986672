package org.connectioncoach.store.pending;

/**
 * A message in the hands of one replica.
 *
 * @param attempt 1 for the first try
 * @param uncertain true when an earlier holder went away without saying what became of its attempt, so that the message
 *     may have arrived; stays true over later attempts
 */
public record ClaimedMessage(OutboxMessage message, int attempt, boolean uncertain) {}
