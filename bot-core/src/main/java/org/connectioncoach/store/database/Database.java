package org.connectioncoach.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.commit.ConcurrentCommits;
import org.connectioncoach.store.database.commit.GroupCommit;
import org.connectioncoach.store.database.commit.Threads;
import org.connectioncoach.store.database.commit.Writing;
import org.connectioncoach.store.database.session.Handles;
import org.connectioncoach.store.database.session.PreparedStatements;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.database.session.Work;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An open database of the latest schema, with its pools and its way of writing. */
public final class Database implements AutoCloseable {
    /** About 16 MB: a page that many turns change is copied into the file once for all of them. */
    private static final int CHECKPOINT_PAGES = 4_000;

    private final Dialect dialect;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi reading;
    private final Handles handles = new Handles();
    private final Writing writing;
    private final ExecutorService answers;
    private final PreparedStatements preparedReads = new PreparedStatements();

    private Database(StoreSettings settings, StoreListener listener) {
        dialect = settings.dialect();
        boolean sqlite = dialect == Dialect.SQLITE;
        writers = new HikariDataSource(pool(settings, "store-writers", sqlite ? 1 : settings.writers(), true));
        readers = new HikariDataSource(pool(settings, "store-readers", settings.readers(), false));
        reading = Jdbi.create(readers);
        answers = Executors.newFixedThreadPool(
                Math.max(2, Runtime.getRuntime().availableProcessors()), Threads.named("store-answers"));
        writing = sqlite
                ? new GroupCommit(writers, settings.queue(), answers, listener)
                : new ConcurrentCommits(
                        writers, dialect::passing, settings.writers(), settings.queue(), answers, listener);
    }

    /** Brings the schema up to date and opens the pools. Two processes may do so at once. */
    public static Database open(StoreSettings settings, StoreListener listener) {
        try (HikariDataSource plain = new HikariDataSource(pool(settings, "store-migration", 2, true))) {
            migration(plain, settings.dialect()).load().migrate();
        }
        return new Database(settings, listener);
    }

    /** The number of the latest migration that this program brings along. */
    public static int newestSchema() {
        SQLiteDataSource nowhere = new SQLiteDataSource();
        nowhere.setUrl("jdbc:sqlite::memory:");
        return Stream.of(migration(nowhere, Dialect.SQLITE).load().info().all())
                .map(MigrationInfo::getVersion)
                .mapToInt(version -> Integer.parseInt(version.getVersion()))
                .max()
                .orElseThrow();
    }

    /** The migrations, for whoever wants another version than the latest. */
    static org.flywaydb.core.api.configuration.FluentConfiguration migration(DataSource source, Dialect dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0]) // a schema of the future is not ours to write
                .placeholders(dialect.placeholders());
    }

    private static HikariConfig pool(StoreSettings settings, String name, int size, boolean writing) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(settings.dialect() == Dialect.SQLITE ? 30 : 3));
        if (settings.dialect() == Dialect.SQLITE) {
            config.setMaxLifetime(0);
            config.setDataSourceProperties(pragmas(writing));
        } else {
            config.addDataSourceProperty("logServerErrorDetail", "false");
            config.addDataSourceProperty("connectTimeout", "5");
            config.addDataSourceProperty("socketTimeout", "30");
            config.addDataSourceProperty("tcpKeepAlive", "true");
            config.addDataSourceProperty("ApplicationName", "connection-coach");
        }
        return config;
    }

    /** Durable at every commit; one writer at a time, who waits for another process up to ten seconds. */
    private static Properties pragmas(boolean writing) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setGetGeneratedKeys(false); // or the driver asks for the last row's id after every insert
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(CHECKPOINT_PAGES));
        config.setCacheSize(writing ? -65_536 : -8_192);
        return config.toProperties();
    }

    public Dialect dialect() {
        return dialect;
    }

    public Writing writing() {
        return writing;
    }

    /** For reads outside of any transaction. */
    public Jdbi reading() {
        return reading;
    }

    /** For a library that writes on its own: on SQLite it takes turns with everybody else for the one connection. */
    public DataSource source() {
        return writers;
    }

    /** A read on the hottest path, with statements that stay prepared. */
    public <T> T read(String doing, Work<T> work) {
        try (Connection connection = readers.getConnection()) {
            if (dialect != Dialect.SQLITE) {
                return work.in(new Session(handles, connection, null, false));
            }
            try {
                return work.in(new Session(handles, connection, preparedReads.on(connection), false));
            } catch (SQLException e) {
                preparedReads.forget(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreFailed(doing, e);
        }
    }

    @Override
    public void close() {
        writing.close();
        answers.shutdown();
        try {
            answers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        readers.close();
        writers.close();
    }
}
