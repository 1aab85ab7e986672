package org.connectioncoach.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.connectioncoach.store.floor.Floor;

/** What the machine can do at best, to set the other figures against. */
public final class FloorScenario {
    private static final int BATCH = 100;
    private static final int CONNECTIONS = 16;

    private FloorScenario() {}

    /**
     * Measures.
     *
     * @param folder empty, on the disk that is measured
     * @param postgres the address of a PostgreSQL database, or empty
     */
    public static Map<String, Object> run(Path folder, String postgres, Duration time) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "sqlite_commits_per_s",
                Figures.round(Floor.sqliteRowsPerSecond(folder.resolve("floor.db"), 1, time), 1));
        figures.put("rows_per_batch", BATCH);
        figures.put(
                "sqlite_batched_rows_per_s",
                Figures.round(Floor.sqliteRowsPerSecond(folder.resolve("floor.db"), BATCH, time), 1));
        if (!postgres.isEmpty()) {
            figures.put("postgres_connections", CONNECTIONS);
            figures.put(
                    "postgres_commits_per_s",
                    Figures.round(Floor.postgresCommitsPerSecond(postgres, CONNECTIONS, time), 1));
        }
        return figures;
    }
}
