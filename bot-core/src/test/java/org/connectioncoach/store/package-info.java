/** What every store promises, as tests that run on memory, SQLite and PostgreSQL. */
@NullMarked
package org.connectioncoach.store;

import org.jspecify.annotations.NullMarked;
