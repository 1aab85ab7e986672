/**
 * How answers reach people: the first answer to an interaction in time, follow-ups, finished cards, direct channels,
 * and what to do when Discord refuses.
 */
@NullMarked
package org.connectioncoach.discord.answering;

import org.jspecify.annotations.NullMarked;
