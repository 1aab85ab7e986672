package org.connectioncoach.store.database.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statements that stay prepared as long as the connection under the pool's wrapper lives; SQLite's driver keeps none by
 * itself. A connection is in one thread's hands at a time, and so are its statements.
 */
public final class PreparedStatements {
    private final Map<Connection, Map<String, PreparedStatement>> byConnection = new ConcurrentHashMap<>();

    /** The statements of a connection, by their SQL. */
    public Map<String, PreparedStatement> on(Connection connection) throws SQLException {
        return byConnection.computeIfAbsent(connection.unwrap(Connection.class), bare -> new HashMap<>());
    }

    /** After an error: the driver closes the statement that failed, and who knows which others. */
    public void forget(Connection connection) throws SQLException {
        Map<String, PreparedStatement> statements = byConnection.remove(connection.unwrap(Connection.class));
        if (statements != null) {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        }
    }
}
