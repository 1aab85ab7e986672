package org.connectioncoach.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * What a SQLite file of ours holds, at a glance.
 *
 * @param schema number of the last migration
 * @param members how many people are in it
 * @param lastWord when the latest of them was last heard; the beginning of time when there is none
 */
public record StoreFile(int schema, long members, Instant lastWord) {
    /** Empty when there is no such file, it is damaged, or it is something else. */
    public static Optional<StoreFile> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Connection connection = SqliteFiles.openReadOnly(file);
                Statement statement = connection.createStatement()) {
            if (!text(statement, "PRAGMA quick_check(1)").equals("ok")) {
                return Optional.empty();
            }
            int schema = Integer.parseInt(
                    text(statement, "SELECT MAX(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success"));
            long members = Long.parseLong(text(statement, "SELECT COUNT(*) FROM member"));
            long last = Long.parseLong(
                    text(statement, "SELECT COALESCE(MAX(MAX(conversation_at, profile_at)), 0) FROM member"));
            return Optional.of(new StoreFile(schema, members, Instant.ofEpochMilli(last)));
        } catch (SQLException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            String value = row.next() ? row.getString(1) : null;
            return value == null ? "" : value;
        }
    }
}
