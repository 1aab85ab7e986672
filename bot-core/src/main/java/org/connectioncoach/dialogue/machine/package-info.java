/**
 * The machine that steps a conversation: who is asked in which order, the manners every conversation shares, the way out
 * of a misunderstanding, and resuming after a pause.
 */
@NullMarked
package org.connectioncoach.dialogue.machine;

import org.jspecify.annotations.NullMarked;
