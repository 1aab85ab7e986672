package org.connectioncoach.app.command.operate;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./coach backup FILE}. */
@Command(
        name = "backup",
        header = "Copies the SQLite store to a file, also while the coach runs.",
        description = {
            "%nThe copy is complete and checked. It holds what members told the coach, so keep it as safe as the store"
                    + " itself; tokens in it stay sealed with the key, so keep that too (master.key in the data folder,"
                    + " or COACH_ENCRYPTION_KEY).%n"
        },
        footer = {"", "For example: ./coach backup /var/backups/coach-monday.db"})
public final class BackupCommand implements Runnable {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "Where to write the copy; it must not exist yet.")
    private @Nullable Path file;

    public BackupCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    private Outcome copied(Path target) {
        try {
            return wiring.storeCopy().backup(target);
        } catch (UncheckedIOException e) {
            throw Refused.failed("The copy could not be written to " + target
                    + ". Look at the folder's owner and the room on its disk, or name another file.");
        }
    }

    @Override
    public void run() {
        Path target = Objects.requireNonNull(file);
        Outcome outcome = copied(target);
        if (outcome instanceof Outcome.Done done) {
            wiring.surroundings()
                    .out()
                    .println("Backed up to " + target + ": members "
                            + done.copied().members() + ".");
            return;
        }
        throw Refused.failed(
                switch (((Outcome.Refused) outcome).reason()) {
                    case NO_STORE -> "There is no store yet, so there is nothing to back up.";
                    case TARGET_EXISTS -> target + " exists already. Name a new file.";
                    case NOT_A_STORE, FROM_A_NEWER_VERSION, IN_USE, WOULD_LOSE ->
                        "The store could not be copied soundly. ./coach doctor looks at it.";
                });
    }
}
