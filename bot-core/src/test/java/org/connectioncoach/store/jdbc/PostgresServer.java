package org.connectioncoach.store.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One real PostgreSQL a test run, and a fresh database in it for whoever asks. Skips, saying why, where none starts. */
public final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String whyNot;

    private PostgresServer() {}

    /** The address of an empty database. */
    public static String freshDatabase() {
        EmbeddedPostgres running = running();
        String name = "coach" + DATABASES.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("creating " + name, e);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static synchronized EmbeddedPostgres running() {
        if (server == null && whyNot == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                EmbeddedPostgres started = server;
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            } catch (IOException | IllegalStateException e) {
                whyNot = "no PostgreSQL can start here: " + e;
                System.out.println("SKIPPED: " + whyNot);
            }
        }
        Assumptions.assumeTrue(server != null, String.valueOf(whyNot));
        return java.util.Objects.requireNonNull(server);
    }

    private static void stop(EmbeddedPostgres started) {
        try {
            started.close();
        } catch (IOException e) {
            System.out.println("PostgreSQL did not stop: " + e);
        }
    }
}
