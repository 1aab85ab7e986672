/**
 * The result card itself: its title and standing, its gauge, why the band lies where it lies, its three next steps, and
 * the texts of all of them. The card's flow calls it.
 */
@NullMarked
package org.connectioncoach.dialogue.card.result;

import org.jspecify.annotations.NullMarked;
