package org.connectioncoach.app.chaos.replica;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A SQLite file, for one replica. */
public final class SqliteFile implements Database {
    private final Path file;

    public SqliteFile(Path folder) {
        this.file = folder.resolve("coach.db");
    }

    @Override
    public String url() {
        return "jdbc:sqlite:" + file;
    }

    /** Its address for somebody who finds the disk full once the file has grown by so many pages. */
    public String urlWithRoomFor(int pages) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            return url() + "?max_page_count=" + (row.getLong(1) + pages);
        } catch (SQLException e) {
            throw new IllegalStateException("counting pages", e);
        }
    }

    @Override
    public void close() {}
}
