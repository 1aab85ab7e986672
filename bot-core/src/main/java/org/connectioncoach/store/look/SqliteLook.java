package org.connectioncoach.store.look;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.connectioncoach.store.look.StoreLook.Absent;
import org.connectioncoach.store.look.StoreLook.Reason;
import org.connectioncoach.store.look.StoreLook.Trouble;
import org.sqlite.SQLiteConfig;

/** A SQLite file, read only; a process that serves may have it open. */
final class SqliteLook {
    private SqliteLook() {}

    static StoreLook at(Path file) {
        if (!Files.exists(file)) {
            return new Absent();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties())) {
            if (Reading.text(connection, "SELECT COUNT(*) FROM sqlite_master", "0")
                    .equals("0")) {
                return new Absent();
            }
            if (!Reading.text(connection, "PRAGMA quick_check(1)", "").equals("ok")) {
                return new Trouble(Reason.NOT_A_STORE, "quick_check");
            }
            return Reading.store(connection);
        } catch (SQLException | NumberFormatException e) {
            return new Trouble(Reason.NOT_A_STORE, "");
        }
    }
}
