/**
 * The machine that steps a conversation: who is asked about an event, in which order, and how a move is carried out on
 * the stack of open questions.
 */
@NullMarked
package org.connectioncoach.dialogue.machine;

import org.jspecify.annotations.NullMarked;
