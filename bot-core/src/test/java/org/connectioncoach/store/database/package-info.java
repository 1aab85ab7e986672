/** What goes wrong while committing, and what must hold then. */
@NullMarked
package org.connectioncoach.store.database;

import org.jspecify.annotations.NullMarked;
