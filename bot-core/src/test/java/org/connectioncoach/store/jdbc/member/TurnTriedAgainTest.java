package org.connectioncoach.store.jdbc.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.database.session.Handles;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.Work;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.jdbc.pending.Sequence;
import org.connectioncoach.store.pending.Kept;
import org.connectioncoach.store.secret.KeySource;
import org.connectioncoach.store.secret.MasterKey;
import org.connectioncoach.store.secret.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A turn whose first attempt ended in silence: the connection broke, and nobody knows whether it was kept. */
class TurnTriedAgainTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final MemberId SAM = MemberId.slack("T1", "U1");

    @TempDir
    Path folder;

    private static final Secrets SECRETS = new Secrets(List.of(MasterKey.random()));

    private String url = "";
    private final TurnRows turns = new TurnRows(new TurnExtras(new OutboxRows(SECRETS), new Sequence()), false);

    @BeforeEach
    void createSchema() {
        url = "jdbc:sqlite:" + folder.resolve("coach.db");
        JdbcStore.open(StoreSettings.of(url), new KeySource("", folder.resolve("key")), StoreListener.NONE)
                .close();
    }

    @Test
    void knowsItsOwnRowAgain() throws SQLException {
        TurnToKeep turn = turn("e1", StoredMember.stranger(SAM));
        Kept first = write(turn, false);
        assertThat(write(turn, true)).isEqualTo(first);
    }

    @Test
    void doesNotTakeAnothersTurnForItsOwn() throws SQLException {
        write(turn("e1", StoredMember.stranger(SAM)), false);
        StoredMember sam = load();
        assertThat(write(turn("e2", sam), false).version()).isEqualTo(sam.version() + 1);

        assertThat(write(turn("e3", sam), true)).isEqualTo(Kept.STALE);
        assertThat(load().conversation()).isEqualTo("{\"after\":\"e2\"}");
    }

    @Test
    void leavesTheAnswerToWhoeverActedUponTheSameEvent() throws SQLException {
        write(turn("e1", StoredMember.stranger(SAM)), false);
        StoredMember sam = load();
        write(turn("e2", sam), false);
        TurnToKeep late = TurnToKeep.of("e2", NOW, sam).conversation("{\"after\":\"e2\"}", NOW.plusMillis(1));

        assertThat(write(late, true)).as("kept by another replica").isEqualTo(Kept.DUPLICATE);
    }

    @Test
    void knowsThatItWroteNothingTheFirstTime() throws SQLException {
        write(turn("e1", StoredMember.stranger(SAM)), false);
        TurnToKeep turn = turn("e2", load());
        write(turn, false);
        Work<Kept> second = turns.writing(TurnRow.of(turn, new AnswerRows(SECRETS)));

        assertThat(in(false, second)).isEqualTo(Kept.DUPLICATE);
        assertThat(in(true, second))
                .as("its commit went unheard, and held nothing")
                .isEqualTo(Kept.DUPLICATE);
    }

    @Test
    void knowsThatItForgotTheMember() throws SQLException {
        write(turn("e1", StoredMember.stranger(SAM)), false);
        TurnToKeep turn = turn("e2", load()).forgetting();
        assertThat(write(turn, false)).isEqualTo(Kept.at(0));
        assertThat(write(turn, true)).isEqualTo(Kept.at(0));
        assertThat(write(turn, false)).isEqualTo(Kept.DUPLICATE);
    }

    private static TurnToKeep turn(String event, StoredMember before) {
        return TurnToKeep.of(event, NOW, before).conversation("{\"after\":\"" + event + "\"}", NOW);
    }

    private Kept write(TurnToKeep turn, boolean again) throws SQLException {
        return in(again, turns.writing(TurnRow.of(turn, new AnswerRows(SECRETS))));
    }

    private Kept in(boolean again, Work<Kept> work) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return work.in(new Session(new Handles(), connection, null, again));
        }
    }

    private StoredMember load() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return MemberRows.find(SAM, new Session(new Handles(), connection, null, false))
                    .orElseThrow();
        }
    }
}
