/**
 * What work within a transaction sees: a connection that somebody else commits, with statements that stay prepared.
 */
@NullMarked
package org.connectioncoach.store.database.session;

import org.jspecify.annotations.NullMarked;
