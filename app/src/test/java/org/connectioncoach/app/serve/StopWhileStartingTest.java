package org.connectioncoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as a process of its own, told to stop before it serves. */
@Timeout(240)
class StopWhileStartingTest {
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path folder;

    /** How far the start has come, as can be seen from outside. */
    enum Moment {
        THE_PROCESS_IS_THERE(""),
        THE_FOLDER_IS_MADE("data"),
        THE_LOG_IS_OPENED("data/log/coach.log"),
        THE_STORE_IS_BEING_MADE("coach.db"),
        THE_KEY_IS_WRITTEN("data/master.key");

        private final String file;

        Moment(String file) {
            this.file = file;
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void toldToStopWhileStartingItEndsInOrderAndLeavesASoundStore(Moment moment) {
        try (FakeSlack slack = new FakeSlack();
                ServingProcess coach = new ServingProcess(folder, settings(slack))) {
            coach.until(moment.name(), () -> Files.exists(folder.resolve(moment.file)));
            coach.terminate();

            assertThat(coach.awaitEnd()).as("%s: %s", moment, coach.lines()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(coach.lines())
                    .as("%s", moment)
                    .noneMatch(line -> line.contains("Exception") || line.contains("went wrong"));
        }
        assertThat(folder.resolve("data/log/errors.log")).as("%s", moment).doesNotExist();
        if (Files.exists(folder.resolve("data"))) {
            KeySource keys = new KeySource("", folder.resolve("data/master.key"));
            try (JdbcStore store = JdbcStore.open(settingsOfStore(), keys, StoreListener.NONE)) {
                assertThat(store.inbox().size()).as("%s", moment).isZero();
            }
        }
    }

    private StoreSettings settingsOfStore() {
        return StoreSettings.sqlite(folder.resolve("coach.db"));
    }

    private Map<String, String> settings(FakeSlack slack) {
        return Map.of(
                "COACH_STORE_URL",
                "jdbc:sqlite:" + folder.resolve("coach.db"),
                "SLACK_API_BASE_URL",
                slack.apiBase(),
                "SLACK_BOT_TOKEN",
                Directory.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                Stage.SIGNING_SECRET);
    }
}
