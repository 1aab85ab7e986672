package org.connectioncoach.store.database.session;

import java.sql.SQLException;

/**
 * Something to do within a transaction. It may run more than once, and touches nothing but the session.
 *
 * @param <T> what it tells
 */
@FunctionalInterface
public interface Work<T> {
    T in(Session session) throws SQLException;
}
