/**
 * Tests of the two ways of committing, with commits that fail.
 */
@NullMarked
package org.connectioncoach.store.database.commit;

import org.jspecify.annotations.NullMarked;
