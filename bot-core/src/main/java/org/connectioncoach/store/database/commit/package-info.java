/**
 * The two ways of committing. On SQLite everything that arrives together shares one transaction and one sync; on
 * PostgreSQL small transactions run side by side.
 */
@NullMarked
package org.connectioncoach.store.database.commit;

import org.jspecify.annotations.NullMarked;
