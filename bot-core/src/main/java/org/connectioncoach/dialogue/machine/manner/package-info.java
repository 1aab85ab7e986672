/**
 * The manners that every conversation shares: back, skip, cancel, thanks, a greeting, the way out of a misunderstanding,
 * resuming after a pause, and what is said whatever the question was.
 */
@NullMarked
package org.connectioncoach.dialogue.machine.manner;

import org.jspecify.annotations.NullMarked;
