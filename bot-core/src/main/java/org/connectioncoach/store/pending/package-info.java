/**
 * What is still to be done: events to work off (inbox), messages to send (outbox), times that will come (reminders).
 * Each is claimed by one replica for a while, so that a crash hands it on and nothing is done twice at once.
 */
@NullMarked
package org.connectioncoach.store.pending;

import org.jspecify.annotations.NullMarked;
