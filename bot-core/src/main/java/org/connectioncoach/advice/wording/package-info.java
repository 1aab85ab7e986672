/** Finds phrases that people write, in every form they write them; content supplies the phrases. */
@NullMarked
package org.connectioncoach.advice.wording;

import org.jspecify.annotations.NullMarked;
