package org.connectioncoach.app.command.operate;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
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

/** {@code ./coach restore FILE}. */
@Command(
        name = "restore",
        header = "Puts a backup in the place of the SQLite store.",
        description = {
            "%nStop the coach first. The store that is there now is kept beside the new one, under another name."
                    + " A store that is damaged, or knows of later words than the backup, is replaced only with"
                    + " --force.%n"
        },
        footer = {
            "",
            "With --json it prints one object: ok, file, bytes, members, schema, last_word and aside; or ok and reason."
        })
public final class RestoreCommand implements Runnable {
    private final Wiring wiring;

    @Parameters(paramLabel = "FILE", description = "A file that ./coach backup wrote.")
    private @Nullable Path file;

    @Option(names = "--force", description = "Restores although later words than the backup's are set aside.")
    private boolean force;

    @Option(names = "--json", description = "For programs: one JSON object.")
    private boolean json;

    public RestoreCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public void run() {
        Path backup = Objects.requireNonNull(file);
        PrintStream out = wiring.surroundings().out();
        Outcome outcome = restored(backup);
        if (outcome instanceof Outcome.Refused refused) {
            if (json) {
                out.println(CopyReport.of(refused.reason()));
            }
            throw refused(refused.reason(), backup);
        }
        Outcome.Done done = (Outcome.Done) outcome;
        if (json) {
            out.println(CopyReport.of(done, wiring.settings().storeFile()));
            return;
        }
        out.println("Restored: members " + done.copied().members() + ".");
        done.aside().ifPresent(aside -> out.println("What was there before is in " + aside + "."));
    }

    private Outcome restored(Path backup) {
        StoreWiring stored = wiring.stored();
        try {
            return stored.copy(new Announced(wiring.surroundings().err()))
                    .restore(backup, wiring.clock().instant(), force);
        } catch (UncheckedIOException e) {
            if (json) {
                wiring.surroundings().out().println(CopyReport.failed("failed"));
            }
            throw stored.trouble()
                    .map(StoreWiring::refused)
                    .orElseGet(() -> Refused.failed("The store could not be put in its place; nothing of the old one is"
                            + " gone. Look at the data folder's owner and the room on its disk, then restore again."));
        }
    }

    private static Refused refused(Reason reason, Path backup) {
        return switch (reason) {
            case NO_STORE, NOT_A_STORE, TARGET_EXISTS ->
                Refused.wrongUse(backup + " is not a sound backup. Name a file that ./coach backup wrote.");
            case FROM_A_NEWER_VERSION ->
                Refused.failed(backup + " was written by a newer version. Update Connection Coach first.");
            case IN_USE -> Refused.failed("The coach is running on this store. Stop it, then restore.");
            case NO_ROOM ->
                Refused.failed("There is not enough room beside the store for what is in " + backup
                        + ". Make room, then restore again.");
            case UNREADABLE ->
                Refused.failed(
                        "The store that is there is damaged, so I can't tell what it knows. Say --force to set it"
                                + " aside; it is kept in a file of its own.");
            case WOULD_LOSE ->
                Refused.failed("The store knows of later words than " + backup
                        + ". Say --force to set them aside; they are kept in a file of their own.");
        };
    }
}
