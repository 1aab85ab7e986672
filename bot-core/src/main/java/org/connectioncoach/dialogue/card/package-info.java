/**
 * The result and what can be done with it: the card, three more steps, how it came about, fine-tuning, a change, an
 * undo, a "what if".
 */
@NullMarked
package org.connectioncoach.dialogue.card;

import org.jspecify.annotations.NullMarked;
