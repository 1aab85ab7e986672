/** Answers that were given to an adapter and are kept until it tells that the platform has them. */
@NullMarked
package org.connectioncoach.coach.owed;

import org.jspecify.annotations.NullMarked;
