package org.connectioncoach.store.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.connectioncoach.store.database.session.StoreFailed;

/**
 * Rows of 1 KB with keys drawn from ten thousand, always changing (an upsert that changes nothing is neither written nor
 * synced), committed durably.
 */
public final class Floor {
    private static final int KEYS = 10_000;
    private static final int ROW_CHARACTERS = 1_000;
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS floor (id BIGINT PRIMARY KEY, content TEXT NOT NULL)";
    private static final String SQLITE_TABLE = TABLE.replace("BIGINT", "INTEGER");
    private static final String UPSERT = """
            INSERT INTO floor (id, content) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content""";

    private Floor() {}

    /** Rows a second that one thread commits to an SQLite file with {@code synchronous=FULL}, so many a commit. */
    public static double sqliteRowsPerSecond(Path file, int rowsPerCommit, Duration time) {
        String url = "jdbc:sqlite:" + file
                + "?journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE&cache_size=-65536";
        try (Connection connection = DriverManager.getConnection(url)) {
            create(connection, SQLITE_TABLE);
            return rowsPerSecond(connection, rowsPerCommit, time, 1);
        } catch (SQLException e) {
            throw new StoreFailed("measuring the bare SQLite", e);
        }
    }

    /** Single-row upserts a second that so many connections commit to a PostgreSQL side by side. */
    public static double postgresCommitsPerSecond(String url, int connections, Duration time) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try (Connection connection = DriverManager.getConnection(url)) {
            create(connection, TABLE);
            List<Future<Double>> rates = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int seed = i;
                rates.add(threads.submit(() -> {
                    try (Connection own = DriverManager.getConnection(url)) {
                        return rowsPerSecond(own, 1, time, seed);
                    }
                }));
            }
            double sum = 0;
            for (Future<Double> rate : rates) {
                sum += rate.get();
            }
            return sum;
        } catch (SQLException | java.util.concurrent.ExecutionException e) {
            throw new StoreFailed("measuring the bare PostgreSQL", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailed("measuring the bare PostgreSQL", e);
        } finally {
            threads.shutdown();
        }
    }

    private static void create(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(table);
        }
    }

    private static double rowsPerSecond(Connection connection, int rowsPerCommit, Duration time, int seed)
            throws SQLException {
        Random random = new Random(seed);
        String padding = "x".repeat(ROW_CHARACTERS - 20);
        connection.setAutoCommit(false);
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            long rows = 0;
            long start = System.nanoTime();
            long end = start + time.toNanos();
            while (System.nanoTime() < end) {
                for (int i = 0; i < rowsPerCommit; i++) {
                    upsert.setLong(1, random.nextInt(KEYS));
                    upsert.setString(2, padding + rows++);
                    upsert.executeUpdate();
                }
                connection.commit();
            }
            return rows * 1e9 / (System.nanoTime() - start);
        }
    }
}
