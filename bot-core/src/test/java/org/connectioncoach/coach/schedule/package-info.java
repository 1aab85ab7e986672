/** What comes round, on real databases. */
@NullMarked
package org.connectioncoach.coach.schedule;

import org.jspecify.annotations.NullMarked;
