/**
 * Work that comes round by the clock, on db-scheduler over the store's own database: once across replicas, taken over
 * within two minutes when a replica dies. A run may still happen twice when a paused process wakes up, so every task
 * can be repeated without harm, or takes a claim first.
 */
@NullMarked
package org.connectioncoach.coach.schedule;

import org.jspecify.annotations.NullMarked;
