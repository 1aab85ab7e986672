/** How answers reach people: the first one in time, follow-ups, late ones, and what to do when Discord refuses. */
@NullMarked
package org.connectioncoach.discord.answering;

import org.jspecify.annotations.NullMarked;
