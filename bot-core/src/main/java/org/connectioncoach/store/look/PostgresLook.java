package org.connectioncoach.store.look;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.look.StoreLook.Absent;
import org.connectioncoach.store.look.StoreLook.Reason;
import org.connectioncoach.store.look.StoreLook.Trouble;

/** A PostgreSQL database, in a transaction that may only read. */
final class PostgresLook {
    private static final String CONNECTION = "08";
    private static final String LOGIN = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    private PostgresLook() {}

    static StoreLook at(StoreSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("readOnly", "true");
        try (Connection connection = DriverManager.getConnection(settings.url(), properties)) {
            if (Reading.text(connection, "SELECT to_regclass('flyway_schema_history')", "")
                    .isEmpty()) {
                return mayCreate(connection) ? new Absent() : new Trouble(Reason.MAY_NOT_CREATE, "");
            }
            return Reading.store(connection);
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            return new Trouble(reason(state), state);
        }
    }

    private static boolean mayCreate(Connection connection) throws SQLException {
        String asked = "SELECT COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false)";
        return Reading.text(connection, asked, "f").startsWith("t");
    }

    private static Reason reason(String state) {
        if (state.startsWith(CONNECTION)) {
            return Reason.UNREACHABLE;
        }
        if (state.startsWith(LOGIN)) {
            return Reason.NOT_LET_IN;
        }
        return state.equals(NO_SUCH_DATABASE) ? Reason.NO_DATABASE : Reason.OTHER;
    }
}
