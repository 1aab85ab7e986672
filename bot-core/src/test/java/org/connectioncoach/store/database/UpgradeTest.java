package org.connectioncoach.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.event.RecentEvents;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.PostgresServer;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    private static final MemberId SAM = MemberId.slack("T1", "U1");

    @TempDir
    Path folder;

    @Test
    void opensASqliteFileOfTheFirstVersion() throws SQLException {
        opensADatabaseOfTheFirstVersion("jdbc:sqlite:" + folder.resolve("coach.db"));
    }

    @Test
    void opensAPostgresDatabaseOfTheFirstVersion() throws SQLException {
        opensADatabaseOfTheFirstVersion(PostgresServer.freshDatabase());
    }

    private void opensADatabaseOfTheFirstVersion(String url) throws SQLException {
        StoreSettings settings = StoreSettings.of(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        try (HikariDataSource source = new HikariDataSource(config)) {
            Database.migration(source, settings.dialect()).target("1").load().migrate();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO member (member_key, version, conversation, profile, conversation_at,"
                        + " profile_at) VALUES ('slack:T1:U1', 41, '{\"q\":2}', '{\"p\":1}', 1000, 2000)");
                statement.execute("INSERT INTO event (id, at) VALUES (" + EventNumber.of("e0") + ", 2000)");
                statement.execute(
                        "INSERT INTO outbox VALUES ('m1', 5, 'slack:T1:U1', 'slack', 'slack:T1:U1', 'T1', 'dm',"
                                + " '', '', '{}', 1, 3000, 3000, 0, 0, 0, 0, 0, '')");
            }
        }
        try (JdbcStore store = JdbcStore.open(settings, new KeySource("", folder.resolve("key")), StoreListener.NONE)) {
            StoredMember sam = store.members().find(SAM).orElseThrow();
            assertThat(sam)
                    .isEqualTo(new StoredMember(
                            SAM,
                            41,
                            "{\"q\":2}",
                            "{\"p\":1}",
                            Instant.ofEpochMilli(1000),
                            Instant.ofEpochMilli(2000),
                            RecentEvents.NONE));
            assertThat(store.members().everythingAbout(SAM).messages()).hasSize(1);
            assertThat(store.members()
                            .keep(TurnToKeep.of("e0", Instant.EPOCH, sam))
                            .join())
                    .as("acted upon before the upgrade")
                    .isEqualTo(Kept.DUPLICATE);
            assertThat(store.members()
                            .keep(TurnToKeep.of("e1", Instant.EPOCH, sam))
                            .join()
                            .version())
                    .isEqualTo(42);
            store.smallValues().put("new", "table", "works");
        }
    }
}
