package org.connectioncoach.store.look;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.look.StoreLook.Reason;
import org.connectioncoach.store.look.StoreLook.Sound;
import org.connectioncoach.store.look.StoreLook.Trouble;
import org.connectioncoach.store.secret.KeyTrial;

/** What is read from an open store of either kind. */
final class Reading {
    private Reading() {}

    static StoreLook store(Connection connection) throws SQLException {
        int schema = Integer.parseInt(
                text(connection, "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success", "0"));
        if (schema > Database.newestSchema()) {
            return new Trouble(Reason.NEWER, Integer.toString(schema));
        }
        long members = Long.parseLong(text(connection, "SELECT COUNT(*) FROM member", "0"));
        String sealed = text(
                connection,
                "SELECT value FROM small_value WHERE scope = '" + KeyTrial.SCOPE + "' AND name = '" + KeyTrial.NAME
                        + "'",
                "");
        return new Sound(schema, members, sealed);
    }

    static String text(Connection connection, String query, String otherwise) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            String value = row.next() ? row.getString(1) : null;
            return value == null ? otherwise : value;
        }
    }
}
