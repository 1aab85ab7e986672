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
import org.sqlite.SQLiteErrorCode;

/** A SQLite file, read only; a process that serves may have it open. */
final class SqliteLook {
    private SqliteLook() {}

    static StoreLook at(Path file) {
        if (!libraryLoads()) {
            return new Trouble(Reason.NO_LIBRARY, "");
        }
        if (!Files.exists(file)) {
            return new Absent();
        }
        if (!Files.isRegularFile(file)) {
            return new Trouble(Reason.NOT_A_FILE, "");
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
        } catch (NumberFormatException e) {
            return new Trouble(Reason.NOT_A_STORE, "");
        } catch (SQLException e) {
            SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode());
            return new Trouble(reason(code), code.name());
        }
    }

    private static boolean libraryLoads() {
        try (Connection nowhere = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return nowhere.isValid(1);
        } catch (SQLException | LinkageError e) {
            return false;
        }
    }

    private static Reason reason(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> Reason.NOT_OPENED;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.HELD;
            case SQLITE_IOERR, SQLITE_FULL -> Reason.DISK;
            default -> Reason.NOT_A_STORE;
        };
    }
}
