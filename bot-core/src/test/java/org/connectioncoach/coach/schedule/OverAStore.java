package org.connectioncoach.coach.schedule;

import java.nio.file.Path;
import java.time.Duration;
import org.connectioncoach.coach.schedule.Schedules.Timing;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.io.TempDir;

/** Schedules that keep their times in a real database, looked at every tenth of a second. */
abstract class OverAStore {
    static final Timing QUICK = new Timing(Duration.ofMillis(100), Duration.ofSeconds(1), 4, Duration.ofSeconds(10));

    @TempDir
    Path folder;

    JdbcStore open(String url) {
        return JdbcStore.open(
                StoreSettings.of(url), new KeySource("", folder.resolve("encryption.key")), StoreListener.NONE);
    }

    String sqlite() {
        return "jdbc:sqlite:" + folder.resolve("coach.db");
    }
}
