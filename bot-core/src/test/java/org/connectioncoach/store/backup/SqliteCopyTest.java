package org.connectioncoach.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.backup.SqliteCopy.Outcome;
import org.connectioncoach.store.backup.SqliteCopy.Reason;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCopyTest {
    private static final Instant MONDAY = Instant.parse("2026-11-09T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;
    private SqliteCopy copy;

    @BeforeEach
    void nameTheFiles() {
        file = folder.resolve("coach.db");
        backup = folder.resolve("backups").resolve("monday.db");
        copy = new SqliteCopy(file, CopyProgress.NONE);
    }

    @Test
    void aCopyMadeWhileTheStoreIsOpenHoldsEverythingKeptBefore() {
        try (JdbcStore store = open()) {
            keep(store, "ana", MONDAY);

            Outcome outcome = copy.backup(backup);

            assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> {
                assertThat(done.copied().members()).isEqualTo(1);
                assertThat(done.copied().lastWord()).isEqualTo(MONDAY);
            });
            keep(store, "ben", MONDAY.plusSeconds(60));
        }
        assertThat(StoreFile.read(backup))
                .hasValueSatisfying(held -> assertThat(held.members()).isEqualTo(1));
    }

    @Test
    void nothingIsEverOverwrittenByABackup() throws IOException {
        open().close();
        Files.createDirectories(backup.getParent());
        Files.writeString(backup, "precious");

        assertThat(copy.backup(backup)).isEqualTo(new Outcome.Refused(Reason.TARGET_EXISTS));
        assertThat(backup).hasContent("precious");
    }

    @Test
    void withoutAStoreThereIsNothingToBackUp() {
        assertThat(copy.backup(backup)).isEqualTo(new Outcome.Refused(Reason.NO_STORE));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRestoredStoreKnowsWhatTheBackupKnew() {
        backUpWith("ana");
        deleteTheStore();

        assertThat(copy.restore(backup, MONDAY, false)).isInstanceOf(Outcome.Done.class);
        try (JdbcStore store = open()) {
            assertThat(store.members().find(MemberId.terminal("ana"))).isPresent();
        }
    }

    @Test
    void aStoreInUseIsNotReplaced() {
        backUpWith("ana");
        try (JdbcStore store = open()) {
            keep(store, "ben", MONDAY.plusSeconds(60));

            assertThat(copy.restore(backup, MONDAY, true)).isEqualTo(new Outcome.Refused(Reason.IN_USE));
            assertThat(store.members().find(MemberId.terminal("ben"))).isPresent();
        }
    }

    @Test
    void laterWordsAreReplacedOnlyWhenThatIsSaidAndAreKeptAside() {
        backUpWith("ana");
        try (JdbcStore store = open()) {
            keep(store, "ben", MONDAY.plusSeconds(60));
        }

        assertThat(copy.restore(backup, MONDAY, false)).isEqualTo(new Outcome.Refused(Reason.WOULD_LOSE));

        Outcome forced = copy.restore(backup, MONDAY, true);
        assertThat(forced)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(StoreFile.read(done.aside().orElseThrow())
                                        .orElseThrow()
                                        .members())
                                .isEqualTo(2));
        assertThat(StoreFile.read(file).orElseThrow().members()).isEqualTo(1);
    }

    @Test
    void whatIsNoStoreIsNotRestored() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear coach");

        assertThat(copy.restore(letter, MONDAY, true)).isEqualTo(new Outcome.Refused(Reason.NOT_A_STORE));
        assertThat(copy.restore(folder.resolve("nowhere"), MONDAY, true))
                .isEqualTo(new Outcome.Refused(Reason.NOT_A_STORE));
    }

    @Test
    void aStoreOfANewerVersionIsNotRestored() throws SQLException {
        backUpWith("ana");
        deleteTheStore();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + backup);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE flyway_schema_history SET version = '999' WHERE installed_rank = 1");
        }

        assertThat(copy.restore(backup, MONDAY, true)).isEqualTo(new Outcome.Refused(Reason.FROM_A_NEWER_VERSION));
    }

    @Test
    void aDamagedStoreIsReplacedOnlyWhenThatIsSaidAndIsKeptAside() throws IOException {
        backUpWith("ana");
        Files.writeString(file, "no database at all");

        assertThat(copy.restore(backup, MONDAY, false)).isEqualTo(new Outcome.Refused(Reason.UNREADABLE));
        assertThat(copy.restore(backup, MONDAY, true))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.aside().orElseThrow()).hasContent("no database at all"));
    }

    @Test
    void anEmptyFileThatAStartOnAFullDiskLeftIsInNobodysWay() throws IOException {
        backUpWith("ana");
        Files.write(file, new byte[0]);

        assertThat(copy.backup(folder.resolve("empty.db"))).isEqualTo(new Outcome.Refused(Reason.NO_STORE));
        assertThat(copy.restore(backup, MONDAY, false)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsStillInTheJournalBesideAFileBelongsToIt() throws IOException {
        Path raw = folder.resolve("raw.db");
        try (JdbcStore store = open()) {
            keep(store, "ana", MONDAY);
            Files.copy(file, raw);
            Files.copy(folder.resolve("coach.db-wal"), folder.resolve("raw.db-wal"));
        }
        deleteTheStore();

        assertThat(copy.restore(raw, MONDAY, false)).isInstanceOf(Outcome.Done.class);
        assertThat(StoreFile.read(file).orElseThrow().members()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsHearsHowFarACopyIs() throws IOException {
        backUpWith("ana");
        List<Long> told = new ArrayList<>();
        SqliteCopy watched = new SqliteCopy(file, (bytes, of) -> told.add(of - bytes));

        watched.restore(backup, MONDAY, true);

        assertThat(told).startsWith(Files.size(backup)).endsWith(0L);
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() throws IOException {
        backUpWith("ana");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private void backUpWith(String person) {
        try (JdbcStore store = open()) {
            keep(store, person, MONDAY);
        }
        assertThat(copy.backup(backup)).isInstanceOf(Outcome.Done.class);
    }

    private void deleteTheStore() {
        assertThat(file.toFile().delete()).isTrue();
    }

    private JdbcStore open() {
        return JdbcStore.open(StoreSettings.sqlite(file), new KeySource("", folder.resolve("key")), StoreListener.NONE);
    }

    private static void keep(JdbcStore store, String person, Instant at) {
        StoredMember before = StoredMember.stranger(MemberId.terminal(person));
        store.members()
                .keep(TurnToKeep.of("event-" + person, at, before).profile("{\"name\":1}", at))
                .join();
    }
}
