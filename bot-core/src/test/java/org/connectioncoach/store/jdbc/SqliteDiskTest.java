package org.connectioncoach.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.database.session.StoreFailed;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDiskTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private JdbcStore open(String options) {
        String url = "jdbc:sqlite:" + folder.resolve("coach.db") + options;
        return JdbcStore.open(
                StoreSettings.of(url), new KeySource("", folder.resolve("encryption.key")), StoreListener.NONE);
    }

    private JdbcStore openWith(String keys) {
        return JdbcStore.open(
                StoreSettings.sqlite(folder.resolve("coach.db")),
                new KeySource(keys, folder.resolve("encryption.key")),
                StoreListener.NONE);
    }

    private long pages() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("coach.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA page_count")) {
            return row.getLong(1);
        }
    }

    private static MemberId person(int n) {
        return MemberId.discord("p" + n);
    }

    private static TurnToKeep large(int n) {
        return TurnToKeep.of("e" + n, NOW, StoredMember.stranger(person(n)))
                .conversation("{\"n\":\"" + "x".repeat(3_000) + n + "\"}", NOW);
    }

    @Test
    void failsCleanlyWhenTheDiskIsFullAndKeepsNothingByHalf() throws SQLException {
        open("").close();
        List<CompletableFuture<Kept>> turns = new ArrayList<>();
        try (JdbcStore full = open("?max_page_count=" + (pages() + 60))) {
            for (int n = 0; n < 200; n++) {
                turns.add(full.members().keep(large(n)));
            }
            turns.forEach(turn -> turn.handle((kept, problem) -> kept).join());
            assertThat(turns).anyMatch(CompletableFuture::isCompletedExceptionally);
            assertThat(turns).anyMatch(turn -> !turn.isCompletedExceptionally());
            assertThat(turns)
                    .filteredOn(CompletableFuture::isCompletedExceptionally)
                    .allSatisfy(turn -> assertThatThrownBy(turn::join).hasCauseInstanceOf(StoreFailed.class));
        }
        try (JdbcStore again = open("")) {
            for (int n = 0; n < 200; n++) {
                boolean kept = !turns.get(n).isCompletedExceptionally();
                assertThat(again.members().find(person(n)).isPresent())
                        .as("member " + n)
                        .isEqualTo(kept);
                assertThat(again.members().seen(person(n), "e" + n))
                        .as("event " + n)
                        .isEqualTo(kept);
            }
            assertThat(again.members().keep(large(200)).join().done())
                    .as("works again")
                    .isTrue();
        }
    }

    @Test
    void readsWhatAnotherProcessKeptOnceItsOwnMemoryIsFoundStale() {
        try (JdbcStore one = open("");
                JdbcStore two = open("")) {
            MemberId sam = person(1);
            one.members().keep(large(1)).join();
            StoredMember asOneKnows = one.members().find(sam).orElseThrow();
            StoredMember asTwoKnows = two.members().find(sam).orElseThrow();
            two.members()
                    .keep(TurnToKeep.of("two", NOW, asTwoKnows).conversation("{\"by\":\"two\"}", NOW))
                    .join();

            assertThat(one.members().find(sam)).as("from memory").contains(asOneKnows);
            assertThat(one.members().keep(TurnToKeep.of("one", NOW, asOneKnows)).join())
                    .isEqualTo(Kept.STALE);
            assertThat(one.members().find(sam).orElseThrow().conversation()).isEqualTo("{\"by\":\"two\"}");
        }
    }

    @Test
    void letsTwoWritersOnOneFileTakeTurns() {
        try (JdbcStore one = open("");
                JdbcStore two = open("")) {
            List<CompletableFuture<Kept>> turns = new ArrayList<>();
            for (int n = 0; n < 400; n++) {
                JdbcStore store = n % 2 == 0 ? one : two;
                turns.add(store.members().keep(TurnToKeep.of("e" + n, NOW, StoredMember.stranger(person(n)))));
            }
            assertThat(turns).allSatisfy(turn -> assertThat(turn.join().done()).isTrue());
            assertThat(one.members().count()).isEqualTo(400);
        }
    }

    @Test
    void asksForAMomentWhenAnotherProcessHoldsTheFileAndTheQueueIsFull() throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("coach.db");
        StoreSettings small = new StoreSettings(url, 4, 1, 1, 1 << 20);
        try (JdbcStore store = JdbcStore.open(small, new KeySource("", folder.resolve("key")), StoreListener.NONE);
                var other = DriverManager.getConnection(url);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            List<CompletableFuture<Kept>> turns = new ArrayList<>();
            for (int n = 0; n < 300; n++) {
                turns.add(store.members().keep(TurnToKeep.of("e" + n, NOW, StoredMember.stranger(person(n)))));
            }
            assertThat(turns)
                    .filteredOn(CompletableFuture::isDone)
                    .isNotEmpty()
                    .allSatisfy(turn -> assertThat(turn.join()).isEqualTo(Kept.BUSY));
            statement.execute("ROLLBACK");
            assertThat(turns).filteredOn(turn -> turn.join().done()).isNotEmpty();
        }
    }

    @Test
    void refusesToStartWithSealedTextsAndNoKey() throws Exception {
        open("").close();
        Files.delete(folder.resolve("encryption.key"));
        assertThatThrownBy(() -> open("")).hasMessageContaining("COACH_ENCRYPTION_KEY");
        assertThat(folder.resolve("encryption.key")).doesNotExist();
    }

    @Test
    void sealsAnewWhatAnEarlierKeySealed() throws Exception {
        var row = new org.connectioncoach.store.Installation("slack", "E1", "T1", "", "{\"token\":\"t\"}", NOW);
        var outboxMessage = new org.connectioncoach.store.pending.OutboxMessage(
                "m1",
                person(1),
                "",
                new org.connectioncoach.platform.Address("dm", "", "interaction"),
                "{}",
                true,
                NOW);
        try (JdbcStore store = open("")) {
            store.installations().put(row);
            store.outbox().add(List.of(outboxMessage), NOW);
        }
        assertThat(Files.readString(folder.resolve("coach.db"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("\"token\"")
                .doesNotContain("interaction");
        String old = Files.readString(folder.resolve("encryption.key")).strip();
        String fresh = org.connectioncoach.store.secret.MasterKey.random().base64();
        StoreSettings settings = StoreSettings.sqlite(folder.resolve("coach.db"));
        try (JdbcStore both =
                JdbcStore.open(settings, new KeySource(fresh + "," + old, folder.resolve("x")), StoreListener.NONE)) {
            assertThat(both.installations().all("slack")).containsExactly(row);
            both.outbox()
                    .claim(java.util.Set.of("discord"), NOW, Duration.ofSeconds(1), 9)
                    .forEach(claimed -> both.outbox().sent(claimed, NOW));
        }
        try (JdbcStore rotated =
                JdbcStore.open(settings, new KeySource(fresh, folder.resolve("x")), StoreListener.NONE)) {
            assertThat(rotated.installations().all("slack")).containsExactly(row);
        }
    }

    @Test
    void aStartWithTheNewKeyInFrontIsAllThatARotationNeeds() throws Exception {
        var row = new org.connectioncoach.store.Installation("slack", "E1", "T1", "", "{\"token\":\"t\"}", NOW);
        var waiting = new org.connectioncoach.store.pending.OutboxMessage(
                "m1",
                person(1),
                "",
                new org.connectioncoach.platform.Address("dm", "", "interaction"),
                "{}",
                true,
                NOW);
        try (JdbcStore store = open("")) {
            store.installations().put(row);
            store.outbox().add(List.of(waiting), NOW);
        }
        String old = Files.readString(folder.resolve("encryption.key")).strip();
        String fresh = org.connectioncoach.store.secret.MasterKey.random().base64();
        Files.delete(folder.resolve("encryption.key"));
        openWith(fresh + "," + old).close();

        try (JdbcStore rotated = openWith(fresh)) {
            assertThat(rotated.installations().all("slack")).containsExactly(row);
            assertThat(rotated.outbox().claim(java.util.Set.of("discord"), NOW, Duration.ofSeconds(1), 9))
                    .singleElement()
                    .satisfies(claimed ->
                            assertThat(claimed.message().address().token()).isEmpty());
        }
        assertThatThrownBy(() -> openWith(old))
                .isInstanceOf(org.connectioncoach.store.secret.KeyProblem.class)
                .hasMessageContaining("COACH_ENCRYPTION_KEY");
    }
}
