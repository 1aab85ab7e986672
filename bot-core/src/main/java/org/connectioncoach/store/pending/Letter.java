package org.connectioncoach.store.pending;

import java.time.Instant;
import org.connectioncoach.member.MemberId;

/**
 * A message that will not be tried again, as the operator sees it: no words.
 *
 * @param reason the platform's own error code, or ours
 * @param at when it was given up
 */
public record Letter(String id, MemberId to, int attempts, String reason, Instant at) {}
