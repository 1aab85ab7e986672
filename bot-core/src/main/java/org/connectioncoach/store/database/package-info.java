/**
 * How the two databases are opened: one dialect, and pools with the settings that durability needs. Only
 * {@code store.jdbc} calls this.
 */
@NullMarked
package org.connectioncoach.store.database;

import org.jspecify.annotations.NullMarked;
