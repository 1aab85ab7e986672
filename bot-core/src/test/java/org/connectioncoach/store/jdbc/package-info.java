/** The store in SQL on real databases: the contract, and what only a disk or a server can do to it. */
@NullMarked
package org.connectioncoach.store.jdbc;

import org.jspecify.annotations.NullMarked;
