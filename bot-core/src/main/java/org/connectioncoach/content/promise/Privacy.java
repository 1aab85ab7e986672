package org.connectioncoach.content.promise;

import java.time.Duration;

/**
 * What members are promised about their data.
 *
 * @param cohortK the smallest group that staff may see
 * @param profile how long a profile is kept after the member's last word
 * @param checkins how long check-ins are kept
 * @param conversation how long a half-finished conversation is kept
 * @param handoff how long a closed hand-off is kept
 */
public record Privacy(int cohortK, Duration profile, Duration checkins, Duration conversation, Duration handoff) {}
