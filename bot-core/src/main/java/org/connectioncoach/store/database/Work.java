package org.connectioncoach.store.database;

import java.sql.SQLException;

/**
 * Something to do within a transaction. It may run more than once, and touches nothing but the session.
 *
 * @param <T> what it tells
 */
@FunctionalInterface
public interface Work<T> {
    T in(Session session) throws SQLException, Undo;

    /** Thrown by work that finds out late that it must not have happened: roll back, and tell this. */
    final class Undo extends Exception {
        private final transient Object told;

        public Undo(Object told) {
            super("undo", null, false, false);
            this.told = told;
        }

        Object told() {
            return told;
        }
    }
}
