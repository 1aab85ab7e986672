package org.connectioncoach.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** What SQLite lets one find out about a file, and do with it. */
final class SqliteFiles {
    private static final List<String> JOURNALS = List.of("-wal", "-shm", "-journal");
    /** A few megabytes of rows. */
    private static final int STEPS_BETWEEN_LOOKS = 100_000;

    private SqliteFiles() {}

    private static Connection open(Path file, int patience) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patience);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    static Connection openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    /** Writes all that is in a store, its journal included, into a file that is empty. */
    static void copyInto(Path store, Path target, CopyProgress progress) throws SQLException {
        try (Connection connection = open(store, 10_000);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            long size = size(connection);
            progress.copied(0, size);
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
                @Override
                protected int progress() {
                    progress.copied(Math.min(size, target.toFile().length()), size);
                    return 0;
                }
            });
            copy.setString(1, target.toString());
            copy.execute();
            ProgressHandler.clearHandler(connection);
            progress.copied(size, size);
        }
    }

    /** How many bytes a copy has, about. */
    static long sizeOfCopy(Path store) throws SQLException {
        try (Connection connection = open(store, 10_000)) {
            return size(connection);
        }
    }

    private static long size(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long pages = number(statement, "PRAGMA page_count") - number(statement, "PRAGMA freelist_count");
            return pages * number(statement, "PRAGMA page_size");
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /**
     * Whether some process has the file open. Leaving the write-ahead log needs the file for oneself alone, and puts all
     * of the log into it. A damaged file is nobody's.
     *
     * @throws SQLException when the file cannot be opened to find out
     */
    static boolean inUse(Path file) throws SQLException {
        try (Connection connection = open(file, 200);
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode=DELETE")) {
            return !mode.next() || !mode.getString(1).equalsIgnoreCase("delete");
        } catch (SQLException e) {
            return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode())) {
                case SQLITE_BUSY, SQLITE_LOCKED -> true;
                case SQLITE_NOTADB, SQLITE_CORRUPT -> false;
                default -> throw e;
            };
        }
    }

    /** Whether a part of what the file holds may still be in a journal beside it. */
    static boolean hasJournal(Path file) {
        return JOURNALS.stream().anyMatch(end -> Files.exists(journal(file, end)));
    }

    static void dropJournals(Path file) throws IOException {
        for (String end : JOURNALS) {
            Files.deleteIfExists(journal(file, end));
        }
    }

    private static Path journal(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
