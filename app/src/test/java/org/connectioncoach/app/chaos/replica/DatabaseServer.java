package org.connectioncoach.app.chaos.replica;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of its own, which can be stopped and started again. The test is skipped, saying why, where none starts. */
public final class DatabaseServer implements Database {
    private final Path folder;
    private final int port = Ports.free();
    private EmbeddedPostgres running;

    /** @param folder for its files */
    public DatabaseServer(Path folder) {
        this.folder = folder;
        try {
            running = start();
        } catch (IOException | IllegalStateException e) {
            System.out.println("SKIPPED: no PostgreSQL can start here: " + e);
            Assumptions.abort("no PostgreSQL can start here: " + e);
            throw new IllegalStateException("aborted", e);
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("max_connections", "200")
                .start();
    }

    @Override
    public String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** Nobody writes these tables until it is let go of; what is there can be read, as from any server that is busy. */
    public AutoCloseable lock(String tables) {
        try {
            Connection connection = DriverManager.getConnection(url());
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE " + tables + " IN EXCLUSIVE MODE");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("locking " + tables, e);
        }
    }

    /** Stops it in the middle of whatever it does, and starts it again on the same files. */
    public void restart() {
        try {
            running.close();
            running = start();
        } catch (IOException e) {
            throw new UncheckedIOException("restarting PostgreSQL", e);
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException("stopping PostgreSQL", e);
        }
    }
}
