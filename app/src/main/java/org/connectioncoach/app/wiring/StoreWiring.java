package org.connectioncoach.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.doctor.stored.StoreTrouble;
import org.connectioncoach.app.log.Logs;
import org.connectioncoach.app.process.LibraryFolder;
import org.connectioncoach.app.process.OwnFolder;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.settings.Secret;
import org.connectioncoach.app.settings.Settings;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.backup.CopyProgress;
import org.connectioncoach.store.backup.SqliteCopy;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the store, or says in one line what is in the way and what to do. */
public final class StoreWiring {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWiring.class);

    private final Settings settings;
    private final Path logFolder;

    StoreWiring(Settings settings, Path logFolder) {
        this.settings = settings;
        this.logFolder = logFolder;
    }

    /** @param watched whether somebody reads the log on standard error */
    JdbcStore open(boolean watched, StoreListener listener) {
        StoreTrouble.foreseen(settings).ifPresent(StoreWiring::refuse);
        try {
            OwnFolder.make(settings.dataDir());
            LibraryFolder.choose(settings.dataDir());
            Logs.to(logFolder, settings.log(), watched);
            return JdbcStore.open(
                    StoreSettings.of(settings.storeUrl()),
                    new KeySource(
                            Secret.words(settings.encryptionKey()).orElse(""),
                            settings.dataDir().resolve("master.key")),
                    listener);
        } catch (IOException e) {
            trouble().ifPresent(StoreWiring::refuse);
            throw new UncheckedIOException("making " + settings.dataDir(), e);
        } catch (RuntimeException e) {
            trouble().ifPresent(StoreWiring::refuse);
            throw e;
        }
    }

    /** Copies of the store, where it is a file. */
    public SqliteCopy copy(CopyProgress progress) {
        if (!settings.storesInFile()) {
            throw Refused.wrongUse(
                    "The store is on PostgreSQL: use pg_dump and pg_restore, which copy it while it runs.");
        }
        StoreTrouble.foreseen(settings).ifPresent(StoreWiring::refuse);
        chooseLibraryFolder(settings);
        return new SqliteCopy(settings.storeFile(), progress);
    }

    /** Where there is no data folder yet, none is made: the temporary folder will do, or the failure is told. */
    static void chooseLibraryFolder(Settings settings) {
        try {
            if (Files.isDirectory(settings.dataDir())) {
                LibraryFolder.choose(settings.dataDir());
            }
        } catch (IOException e) {
            LOG.debug("no folder for libraries was made in {}", settings.dataDir());
        }
    }

    /** What keeps the store from being opened, if it is to be seen. */
    public Optional<Finding> trouble() {
        return StoreTrouble.found(settings);
    }

    private static void refuse(Finding finding) {
        throw refused(finding);
    }

    /** The line for a finding. */
    public static Refused refused(Finding finding) {
        return Refused.failed("The " + finding.subject() + " has a problem: " + finding.words() + ".");
    }
}
