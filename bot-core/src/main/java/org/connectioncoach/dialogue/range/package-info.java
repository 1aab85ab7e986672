/**
 * The one-line way: {@code /coach range student jobs 120}, with its words in any order (product design B.3), read in
 * {@code request}.
 */
@NullMarked
package org.connectioncoach.dialogue.range;

import org.jspecify.annotations.NullMarked;
