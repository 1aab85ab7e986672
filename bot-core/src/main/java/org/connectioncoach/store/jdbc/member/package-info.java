/**
 * Members in SQL: their rows and the events they were moved by, what one turn writes, and how long things are kept.
 */
@NullMarked
package org.connectioncoach.store.jdbc.member;

import org.jspecify.annotations.NullMarked;
