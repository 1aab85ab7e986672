/** Checks a note by the guidance's rules for a first one, and says how it could be shorter. */
@NullMarked
package org.connectioncoach.advice.note.check;

import org.jspecify.annotations.NullMarked;
