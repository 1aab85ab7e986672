/** How messages leave, with a messenger that does what it is told and a clock that is pushed. */
@NullMarked
package org.connectioncoach.coach.outbox;

import org.jspecify.annotations.NullMarked;
