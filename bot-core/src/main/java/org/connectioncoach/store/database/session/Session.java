package org.connectioncoach.store.database.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One transaction, as the work within it sees it. */
public final class Session {
    private final Handles handles;
    private final Connection connection;
    private final @Nullable Map<String, PreparedStatement> prepared;
    private final boolean again;
    private @Nullable Handle handle;

    /**
     * Wraps a connection that somebody else commits and closes.
     *
     * @param prepared statements that outlive the session, or null where the driver keeps them itself
     * @param again as {@link #again()}
     */
    public Session(
            Handles handles, Connection connection, @Nullable Map<String, PreparedStatement> prepared, boolean again) {
        this.handles = handles;
        this.connection = connection;
        this.prepared = prepared;
        this.again = again;
    }

    /** For everything but the hottest path. */
    public Handle handle() {
        if (handle == null) {
            handle = handles.of(connection);
        }
        return handle;
    }

    /** A statement that is prepared once a connection. The session closes it; bind every parameter anew. */
    public PreparedStatement prepared(String sql) throws SQLException {
        if (prepared == null) {
            return connection.prepareStatement(sql);
        }
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.unwrap(Connection.class).prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** Whether the same work was tried before and its commit may have gone through unheard. */
    public boolean again() {
        return again;
    }
}
