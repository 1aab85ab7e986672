package org.connectioncoach.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** What SQLite lets one find out about a file. */
final class SqliteFiles {
    private SqliteFiles() {}

    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    static Connection openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    /**
     * Whether no process has the file open. Leaving the write-ahead log needs the file for oneself alone, and puts all
     * of the log into it.
     */
    static boolean unused(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(200);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode=DELETE")) {
            return mode.next() && mode.getString(1).equalsIgnoreCase("delete");
        } catch (SQLException e) {
            return e.getMessage() != null && e.getMessage().contains("NOTADB");
        }
    }

    static void dropJournals(Path file) throws IOException {
        for (String end : List.of("-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }
}
