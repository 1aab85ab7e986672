/** One event decided: the machine steps, its effects become what is to be kept and said; nothing is kept yet. */
@NullMarked
package org.connectioncoach.coach.step;

import org.jspecify.annotations.NullMarked;
