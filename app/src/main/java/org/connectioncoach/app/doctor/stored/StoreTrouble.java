package org.connectioncoach.app.doctor.stored;

import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.app.doctor.finding.Finding;
import org.connectioncoach.app.settings.Settings;

/** What keeps a store from being opened, for the one line that a refused command says. */
public final class StoreTrouble {
    private StoreTrouble() {}

    /**
     * What would only show once somebody says something: SQLite opens what it may not write, and then fails at every
     * write. On PostgreSQL the data folder holds logs alone.
     */
    public static Optional<Finding> foreseen(Settings settings) {
        return settings.storesInFile() ? DataFolder.against(settings) : Optional.empty();
    }

    /** Why it failed; empty when nothing wrong is to be seen. */
    public static Optional<Finding> found(Settings settings) {
        return Stream.of(DataFolder.look(settings), StoredData.look(settings))
                .flatMap(findings -> findings.stream().filter(finding -> finding.verdict() == Finding.Verdict.MEND))
                .findFirst();
    }
}
