package org.connectioncoach.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.connectioncoach.store.database.Database;
import picocli.CommandLine.IVersionProvider;

/** What somebody who reports trouble is asked for first. */
final class ProgramVersion implements IVersionProvider {
    private static final String FILE = "program.properties";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Connection Coach " + version(),
            "Java " + Runtime.version() + " from " + System.getProperty("java.vendor", "an unknown vendor"),
            "Store schema " + schema()
        };
    }

    private static String version() {
        try (InputStream in = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE), FILE)) {
            Properties program = new Properties();
            program.load(in);
            return program.getProperty("version", "of unknown number");
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    /** Counting needs SQLite's own library; where that cannot be loaded, the version is wanted all the more. */
    private static String schema() {
        try {
            return String.valueOf(Database.newestSchema());
        } catch (RuntimeException | LinkageError e) {
            return "unknown: ./coach doctor says what is in the way";
        }
    }
}
