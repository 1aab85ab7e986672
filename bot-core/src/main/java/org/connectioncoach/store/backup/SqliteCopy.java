package org.connectioncoach.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Backup and restore of a store that is one SQLite file. A copy is written beside its place first and moved there when
 * it is complete and sound, so that a half-written one never bears the name.
 */
public final class SqliteCopy {
    private final Path store;
    private final CopyProgress progress;

    /** @param store the file that serves; it may not exist yet when restoring */
    public SqliteCopy(Path store, CopyProgress progress) {
        this.store = store.toAbsolutePath();
        this.progress = progress;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * Done.
         *
         * @param bytes size of the copy
         * @param aside where the replaced store is now, if there was one
         */
        record Done(StoreFile copied, long bytes, Optional<Path> aside) implements Outcome {}

        /** Not done, and why. */
        record Refused(Reason reason) implements Outcome {}
    }

    /** Why nothing was done. */
    public enum Reason {
        /** There is nothing to copy. */
        NO_STORE,
        /** Something else is at the place already. */
        TARGET_EXISTS,
        /** The disk has less room than the copy needs. */
        NO_ROOM,
        /** It is no store of ours, or damaged. */
        NOT_A_STORE,
        /** It was written by a newer version of the program. */
        FROM_A_NEWER_VERSION,
        /** A process has the store open. */
        IN_USE,
        /** The store that would be replaced is damaged, so nobody can say what it knows. */
        UNREADABLE,
        /** The store knows of later words than the backup. */
        WOULD_LOSE
    }

    /**
     * Writes a complete copy to a file that must not exist. People may talk to the coach meanwhile.
     *
     * @throws java.io.UncheckedIOException when the store cannot be read or the file cannot be written
     */
    public Outcome backup(Path target) {
        return new CopyingOut(store, progress).to(target.toAbsolutePath());
    }

    /**
     * Puts a backup in the store's place. What was there is kept beside it.
     *
     * @param force restores although later words would be set aside
     * @throws java.io.UncheckedIOException when the store cannot be opened or the copy cannot be written
     */
    public Outcome restore(Path backup, Instant now, boolean force) {
        return new CopyingBack(store, progress).from(backup.toAbsolutePath(), now, force);
    }
}
