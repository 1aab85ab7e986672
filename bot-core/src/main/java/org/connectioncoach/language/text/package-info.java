/** A message as words: cleaned of what cannot be said aloud, shorthand spelled out, cut into tokens. Pure. */
@NullMarked
package org.connectioncoach.language.text;

import org.jspecify.annotations.NullMarked;
