/** How one number is written: figures of any grouping, words, and both mixed. What it counts is told elsewhere. Pure. */
@NullMarked
package org.connectioncoach.language.numeral;

import org.jspecify.annotations.NullMarked;
