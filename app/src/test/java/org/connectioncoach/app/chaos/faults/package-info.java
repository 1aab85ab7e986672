/**
 * What goes wrong, on a schedule.
 */
@NullMarked
package org.connectioncoach.app.chaos.faults;

import org.jspecify.annotations.NullMarked;
