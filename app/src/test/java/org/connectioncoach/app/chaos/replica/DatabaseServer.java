package org.connectioncoach.app.chaos.replica;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.TurnLog;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of its own, which can be stopped and started again. The test is skipped, saying why, where none starts. */
public final class DatabaseServer implements AutoCloseable {
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
                .setServerConfig("max_connections", "200")
                .start();
    }

    /** The address of the database that everybody uses. */
    public String url() {
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** Makes the schema, and has every turn written down from then on. */
    public void prepare(String key) {
        open(key).close();
        TurnLog.begin(url());
    }

    /** The store, for looking into it. */
    public JdbcStore open(String key) {
        return JdbcStore.open(
                StoreSettings.of(url()), new KeySource(key, folder.resolve("unused.key")), StoreListener.NONE);
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
