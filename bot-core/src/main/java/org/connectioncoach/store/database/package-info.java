/**
 * How the two databases are opened and written to: one dialect, two ways of committing. On SQLite everything that
 * arrives together shares one transaction and one sync; on PostgreSQL small transactions run side by side. Only
 * {@code store.jdbc} calls this.
 */
@NullMarked
package org.connectioncoach.store.database;

import org.jspecify.annotations.NullMarked;
