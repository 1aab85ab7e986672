package org.connectioncoach.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.MasterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that waits holds what somebody said, their name and a handle for answering them: nobody reads it in a copy. */
class SealedEventsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId SAM = MemberId.discord("1");
    private static final String PAYLOAD = "{\"name\":\"Samira\",\"token\":\"interaction-token\"}";

    @TempDir
    Path folder;

    private JdbcStore open(String keys) {
        return JdbcStore.open(
                StoreSettings.sqlite(file()), new KeySource(keys, folder.resolve("key")), StoreListener.NONE);
    }

    private Path file() {
        return folder.resolve("coach.db");
    }

    private static List<InboxEvent> waiting(JdbcStore store) {
        return store.inbox().claim(NOW, Duration.ofSeconds(1), 9);
    }

    private static void keep(JdbcStore store, String id) {
        store.inbox().keep(InboxEvent.of(id, SAM, PAYLOAD, NOW), Instant.EPOCH).join();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void liesSealedAndComesOutAsItWas() throws Exception {
        try (JdbcStore store = open("")) {
            keep(store, "e1");
            assertThat(store.members().everythingAbout(SAM).events())
                    .extracting(InboxEvent::payload)
                    .containsExactly(PAYLOAD);
        }
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Samira")
                .doesNotContain("interaction-token");
        try (JdbcStore again = open("")) {
            assertThat(waiting(again)).extracting(InboxEvent::payload).containsExactly(PAYLOAD);
        }
    }

    @Test
    void outlivesANewKey() {
        String old = MasterKey.random().base64();
        String fresh = MasterKey.random().base64();
        try (JdbcStore store = open(old)) {
            keep(store, "e1");
        }
        open(fresh + "," + old).close();
        try (JdbcStore rotated = open(fresh)) {
            assertThat(waiting(rotated)).extracting(InboxEvent::payload).containsExactly(PAYLOAD);
        }
    }

    @Test
    void anEarlierVersionsEventIsStillRead() throws SQLException {
        try (JdbcStore store = open("")) {
            keep(store, "e1");
        }
        change("UPDATE inbox SET payload = '" + PAYLOAD + "'");
        try (JdbcStore again = open("")) {
            assertThat(waiting(again)).extracting(InboxEvent::payload).containsExactly(PAYLOAD);
        }
    }

    @Test
    void oneThatDoesNotOpenHoldsUpNobodyElse() throws SQLException {
        try (JdbcStore store = open("")) {
            keep(store, "e1");
            store.inbox()
                    .keep(InboxEvent.of("e2", MemberId.discord("2"), PAYLOAD, NOW), Instant.EPOCH)
                    .join();
        }
        change("UPDATE inbox SET payload = 'v1.damaged' WHERE event_id = 'e1'");
        try (JdbcStore again = open("")) {
            assertThat(waiting(again)).extracting(InboxEvent::payload).containsExactlyInAnyOrder("", PAYLOAD);
        }
    }
}
