/** Joins what the member said into a draft. A draft is checked by the rules that a pasted note is checked by. */
@NullMarked
package org.connectioncoach.advice.note.draft;

import org.jspecify.annotations.NullMarked;
