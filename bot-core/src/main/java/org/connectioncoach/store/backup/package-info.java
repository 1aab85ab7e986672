/** Copies of a store that is one SQLite file: made while it is in use, checked, and put back only where nothing is lost. */
@NullMarked
package org.connectioncoach.store.backup;

import org.jspecify.annotations.NullMarked;
