/**
 * The store in SQL, for SQLite and PostgreSQL alike. {@link org.connectioncoach.store.jdbc.JdbcStore} is the way in; no
 * SQL is written anywhere else but in the migrations.
 */
@NullMarked
package org.connectioncoach.store.jdbc;

import org.jspecify.annotations.NullMarked;
