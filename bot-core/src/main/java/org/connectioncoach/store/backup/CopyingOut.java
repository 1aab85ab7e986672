package org.connectioncoach.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.connectioncoach.store.backup.SqliteCopy.Reason;
import org.connectioncoach.store.database.session.StoreFailed;

/** From the store to a backup. */
record CopyingOut(Path store, CopyProgress progress) {
    Outcome to(Path target) {
        try {
            if (!Files.isRegularFile(store) || Files.size(store) == 0) {
                return new Outcome.Refused(Reason.NO_STORE);
            }
            if (Files.exists(target)) {
                return new Outcome.Refused(Reason.TARGET_EXISTS);
            }
            return copied(target);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the backup " + target, e);
        } catch (SQLException e) {
            throw new StoreFailed("copying the store", e);
        }
    }

    private Outcome copied(Path target) throws IOException, SQLException {
        try (Beside beside = Beside.of(target)) {
            if (!beside.hasRoomFor(SqliteFiles.sizeOfCopy(store))) {
                return new Outcome.Refused(Reason.NO_ROOM);
            }
            SqliteFiles.copyInto(store, beside.file(), progress);
            StoreFile copied = StoreFile.read(beside.file()).orElse(null);
            if (copied == null) {
                return new Outcome.Refused(Reason.NOT_A_STORE);
            }
            beside.sync();
            Files.move(beside.file(), target);
            return new Outcome.Done(copied, Files.size(target), Optional.empty());
        }
    }
}
