/**
 * In SQL what is still to be done, each thing once: events that wait, messages that are to leave, reminders; and which
 * events were acted upon already.
 */
@NullMarked
package org.connectioncoach.store.jdbc.pending;

import org.jspecify.annotations.NullMarked;
