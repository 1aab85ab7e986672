package org.connectioncoach.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.session.StoreFailed;

/**
 * Backup and restore of a store that is one SQLite file. A copy is written beside its place first and moved there when
 * it is complete and sound, so that a half-written one never bears the name.
 */
public final class SqliteCopy {
    private final Path store;

    /** @param store the file that serves; it may not exist yet when restoring */
    public SqliteCopy(Path store) {
        this.store = store.toAbsolutePath();
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Done; {@code aside} is where the replaced store is now, if there was one. */
        record Done(StoreFile copied, Optional<Path> aside) implements Outcome {}

        /** Not done, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why nothing was done. */
    public enum Reason {
        /** There is nothing to copy. */
        NO_STORE,
        /** Something else is at the place already. */
        TARGET_EXISTS,
        /** It is no store of ours, or damaged. */
        NOT_A_STORE,
        /** It was written by a newer version of the program. */
        FROM_A_NEWER_VERSION,
        /** A process has the store open. */
        IN_USE,
        /** The store knows of later words than the backup. */
        WOULD_LOSE
    }

    /** Writes a complete copy to a file that must not exist. People may talk to the coach meanwhile. */
    public Outcome backup(Path target) {
        Path file = target.toAbsolutePath();
        if (!Files.isRegularFile(store)) {
            return new Outcome.Refused(Reason.NO_STORE);
        }
        if (Files.exists(file)) {
            return new Outcome.Refused(Reason.TARGET_EXISTS);
        }
        Path beside = beside(file);
        try {
            Files.createDirectories(folder(file));
            copyInto(beside);
            StoreFile copied = StoreFile.read(beside).orElse(null);
            if (copied == null) {
                return new Outcome.Refused(Reason.NOT_A_STORE);
            }
            sync(beside);
            Files.move(beside, file);
            return new Outcome.Done(copied, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the backup " + file, e);
        } catch (SQLException e) {
            throw new StoreFailed("copying the store", e);
        } finally {
            delete(beside);
        }
    }

    private void copyInto(Path file) throws SQLException, IOException {
        Files.deleteIfExists(file);
        try (Connection connection = SqliteFiles.open(store);
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        }
    }

    /**
     * Puts a backup in the store's place. What was there is kept beside it.
     *
     * @param force restores although later words would be lost
     */
    public Outcome restore(Path backup, Instant now, boolean force) {
        StoreFile copied = StoreFile.read(backup).orElse(null);
        if (copied == null) {
            return new Outcome.Refused(Reason.NOT_A_STORE);
        }
        if (copied.schema() > Database.newestSchema()) {
            return new Outcome.Refused(Reason.FROM_A_NEWER_VERSION);
        }
        boolean present = Files.isRegularFile(store);
        if (present && !SqliteFiles.unused(store)) {
            return new Outcome.Refused(Reason.IN_USE);
        }
        if (present && !force) {
            StoreFile there = StoreFile.read(store).orElse(null);
            if (there == null || there.lastWord().isAfter(copied.lastWord())) {
                return new Outcome.Refused(Reason.WOULD_LOSE);
            }
        }
        return replace(backup, copied, now);
    }

    private Outcome replace(Path backup, StoreFile copied, Instant now) {
        Path beside = beside(store);
        try {
            Files.createDirectories(folder(store));
            Files.copy(backup, beside, StandardCopyOption.REPLACE_EXISTING);
            sync(beside);
            Optional<Path> aside = Optional.empty();
            if (Files.exists(store)) {
                Path kept = store.resolveSibling(store.getFileName() + ".before-" + now.getEpochSecond());
                Files.move(store, kept);
                aside = Optional.of(kept);
            }
            SqliteFiles.dropJournals(store);
            Files.move(beside, store, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Done(copied, aside);
        } catch (IOException e) {
            throw new UncheckedIOException("restoring " + store, e);
        } finally {
            delete(beside);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? Path.of(".") : folder;
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + file, e);
        }
    }
}
