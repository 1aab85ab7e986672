package org.connectioncoach.app.settings;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an operator can set, checked and typed.
 *
 * @param storeUrl a JDBC address of SQLite or PostgreSQL
 * @param dataDir where files are kept; it may not exist yet
 * @param configDir the operator's own folder of settings and content, or null
 * @param downloadHosts hosts a member's file may be fetched from
 * @param encryptionKey protects tokens at rest, in Base64, or null where none is given
 */
public record Settings(
        String storeUrl,
        Path dataDir,
        @Nullable Path configDir,
        Ports ports,
        SlackSettings slack,
        DiscordSettings discord,
        Set<String> downloadHosts,
        LogSettings log,
        @Nullable Secret encryptionKey) {
    public Settings {
        downloadHosts = Set.copyOf(downloadHosts);
    }

    /**
     * Where the process listens; 0 lets the system choose a port.
     *
     * @param address of the public port
     * @param adminAddress of the admin port; 127.0.0.1 unless an operator opens it
     * @param preview reachable from this machine only
     */
    public record Ports(String address, int http, String adminAddress, int admin, int preview) {
        private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "");

        /** Whether the admin port would be the public one. */
        boolean collide() {
            return http != 0
                    && http == admin
                    && (EVERYWHERE.contains(address)
                            || EVERYWHERE.contains(adminAddress)
                            || address.equals(adminAddress));
        }
    }

    /** What the log holds and how it looks. */
    public record LogSettings(Level level, Format format) {
        /** The least severe kind of line that is written. */
        public enum Level {
            ERROR,
            WARN,
            INFO,
            DEBUG
        }

        /** For whom the log is written. */
        public enum Format {
            TEXT,
            JSON
        }
    }

    /** Whether the store is a single file of this machine. */
    public boolean storesInFile() {
        return storeUrl.startsWith("jdbc:sqlite:");
    }

    /** The SQLite file. */
    public Path storeFile() {
        if (!storesInFile()) {
            throw new IllegalStateException("the store is not a file");
        }
        String path = storeUrl.substring("jdbc:sqlite:".length());
        int parameters = path.indexOf('?');
        return Path.of(parameters < 0 ? path : path.substring(0, parameters));
    }
}
