/**
 * The sentences that replace a picture, in reading order: scale, band, number, how they relate. Pure. No colors, no
 * dashes: numbers are joined by words, as a screen reader says them.
 */
@NullMarked
package org.connectioncoach.message.alt;

import org.jspecify.annotations.NullMarked;
