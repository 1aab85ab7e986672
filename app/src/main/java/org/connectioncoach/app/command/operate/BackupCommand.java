package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.connectioncoach.app.doctor.stored.FolderLook;
import org.connectioncoach.app.process.Refused;
import org.connectioncoach.app.report.CopyReport;
import org.connectioncoach.app.wiring.StoreWiring;
import org.connectioncoach.app.wiring.Wiring;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.connectioncoach.store.backup.SqliteCopy.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./coach backup FILE}. */
@Command(
        name = "backup",
        header = "Copies the SQLite store to a file, also while the coach runs.",
        description = {
            "%nThe copy is complete and checked. It holds what members told the coach, so its owner alone may read it:"
                    + " keep it as safe as the store itself. Tokens in it stay sealed with the key, so keep that too"
                    + " (master.key in the data folder, or COACH_ENCRYPTION_KEY).%n"
        },
        footer = {
            "",
            "With --json it prints one object: ok, file, bytes, members, schema and last_word; or ok and reason.",
            "",
            "For example: ./coach backup /var/backups/coach-monday.db"
        })
public final class BackupCommand implements Runnable {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "Where to write the copy; it must not exist yet.")
    private @Nullable Path file;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    public BackupCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Path target = Objects.requireNonNull(file);
        PrintStream out = wiring.surroundings().out();
        Outcome outcome = copied(target);
        if (outcome instanceof Outcome.Refused refused) {
            if (json) {
                out.println(CopyReport.of(refused.reason()));
            }
            throw refused(refused.reason(), target);
        }
        Outcome.Done done = (Outcome.Done) outcome;
        out.println(
                json
                        ? CopyReport.of(done, target).toString()
                        : "Backed up to " + target + ": members "
                                + done.copied().members() + ".");
    }

    private Outcome copied(Path target) {
        StoreWiring stored = wiring.stored();
        try {
            return stored.copy(new Announced(wiring.surroundings().err())).backup(target);
        } catch (UncheckedIOException e) {
            if (json) {
                wiring.surroundings().out().println(CopyReport.failed("failed"));
            }
            throw FolderLook.against(
                            Objects.requireNonNull(target.toAbsolutePath().getParent()))
                    .map(words -> Refused.failed("The copy could not be written: " + words + ". Name another file."))
                    .or(() -> stored.trouble().map(StoreWiring::refused))
                    .orElseGet(() -> Refused.failed("The copy could not be written to " + target
                            + ". Look at the folder's owner and the room on its disk, or name another file."));
        }
    }

    private static Refused refused(Reason reason, Path target) {
        return Refused.failed(
                switch (reason) {
                    case NO_STORE -> "There is no store yet, so there is nothing to back up.";
                    case TARGET_EXISTS -> target + " exists already. Name a new file.";
                    case NO_ROOM -> "There is not enough room for " + target + ". Make room, or name another file.";
                    case NOT_A_STORE, FROM_A_NEWER_VERSION, IN_USE, UNREADABLE, WOULD_LOSE ->
                        "The store could not be copied soundly. ./coach doctor looks at it.";
                });
    }
}
