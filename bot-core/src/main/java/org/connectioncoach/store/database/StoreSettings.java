package org.connectioncoach.store.database;

import java.nio.file.Path;

/**
 * Where to keep things and how much may wait.
 *
 * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DB?user=…&password=…}; never logged
 * @param queue how many writes may wait before people are asked for a moment
 * @param writers PostgreSQL: how many transactions run side by side; SQLite writes through one connection always
 * @param readers connections for reading
 * @param cacheBytes about how much memory members may take in front of the database
 */
public record StoreSettings(String url, int queue, int writers, int readers, long cacheBytes) {
    public StoreSettings {
        if (!url.startsWith("jdbc:sqlite:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("COACH_STORE_URL starts with jdbc:sqlite: or jdbc:postgresql:");
        }
    }

    public static StoreSettings of(String url) {
        return new StoreSettings(url, 4_096, 16, 4, 24L << 20);
    }

    public static StoreSettings sqlite(Path file) {
        return of("jdbc:sqlite:" + file);
    }

    public Dialect dialect() {
        return url.startsWith("jdbc:sqlite:") ? Dialect.SQLITE : Dialect.POSTGRES;
    }

    /** Without the address, which may hold a password. */
    @Override
    public String toString() {
        return "StoreSettings[" + dialect() + "]";
    }
}
