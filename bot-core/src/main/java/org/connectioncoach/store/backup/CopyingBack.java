package org.connectioncoach.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.connectioncoach.store.backup.SqliteCopy.Reason;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.session.StoreFailed;

/** From a backup to the store. */
record CopyingBack(Path store, CopyProgress progress) {
    private static final int AT_ONCE = 1 << 22;

    Outcome from(Path backup, Instant now, boolean force) {
        StoreFile copied = StoreFile.read(backup).orElse(null);
        if (copied == null) {
            return new Outcome.Refused(Reason.NOT_A_STORE);
        }
        if (copied.schema() > Database.newestSchema()) {
            return new Outcome.Refused(Reason.FROM_A_NEWER_VERSION);
        }
        try {
            Optional<Reason> against = against(copied, force);
            return against.isPresent() ? new Outcome.Refused(against.get()) : replaced(backup, copied, now);
        } catch (IOException e) {
            throw new UncheckedIOException("restoring " + store, e);
        } catch (SQLException e) {
            throw new StoreFailed("looking at the store", e);
        }
    }

    /** What speaks against replacing the store that is there. */
    private Optional<Reason> against(StoreFile copied, boolean force) throws IOException, SQLException {
        if (!present()) {
            return Optional.empty();
        }
        if (SqliteFiles.inUse(store)) {
            return Optional.of(Reason.IN_USE);
        }
        if (force) {
            return Optional.empty();
        }
        StoreFile there = StoreFile.read(store).orElse(null);
        if (there == null) {
            return Optional.of(Reason.UNREADABLE);
        }
        return there.lastWord().isAfter(copied.lastWord()) ? Optional.of(Reason.WOULD_LOSE) : Optional.empty();
    }

    /** An empty file is what a start on a full disk leaves behind. */
    private boolean present() throws IOException {
        return Files.isRegularFile(store) && Files.size(store) > 0;
    }

    private Outcome replaced(Path backup, StoreFile copied, Instant now) throws IOException, SQLException {
        try (Beside beside = Beside.of(store)) {
            if (!beside.hasRoomFor(Files.size(backup))) {
                return new Outcome.Refused(Reason.NO_ROOM);
            }
            copy(backup, beside.file());
            beside.sync();
            giveAway(beside.file());
            if (present() && SqliteFiles.inUse(store)) { // copying takes its time, and somebody may have started it
                return new Outcome.Refused(Reason.IN_USE);
            }
            Optional<Path> aside = Optional.empty();
            if (Files.exists(store)) {
                Path kept = store.resolveSibling(store.getFileName() + ".before-" + now.getEpochSecond());
                Files.move(store, kept);
                aside = Optional.of(kept);
            }
            SqliteFiles.dropJournals(store);
            Files.move(beside.file(), store, StandardCopyOption.ATOMIC_MOVE);
            return new Outcome.Done(copied, Files.size(store), aside);
        }
    }

    /** To whoever owns the store that is there, or at least, where we may, to the owner of its folder. */
    private void giveAway(Path file) throws IOException {
        if (present()) {
            Rights.giveToOwnerOf(store, file);
            return;
        }
        try {
            Rights.giveToOwnerOf(Objects.requireNonNull(store.getParent()), file);
        } catch (FileSystemException e) {
            // a folder of several people's: the file stays with whoever restores
        }
    }

    /** What is still in a journal beside the backup belongs to it. */
    private void copy(Path backup, Path file) throws IOException, SQLException {
        if (SqliteFiles.hasJournal(backup)) {
            SqliteFiles.copyInto(backup, file, progress);
            return;
        }
        try (FileChannel in = FileChannel.open(backup, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long size = in.size();
            progress.copied(0, size);
            ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
            while (in.read(bytes) >= 0) {
                bytes.flip();
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                bytes.clear();
                progress.copied(out.position(), size);
            }
        }
    }
}
