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

    /** Whether it writes with one statement, which a database commits by itself; then it needs no transaction around it. */
    default boolean isOneStatement() {
        return false;
    }

    static <T> Work<T> ofOneStatement(Work<T> work) {
        return new Work<>() {
            @Override
            public T in(Session session) throws SQLException {
                return work.in(session);
            }

            @Override
            public boolean isOneStatement() {
                return true;
            }
        };
    }
}
