package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.BotProcess;
import org.connectioncoach.discord.rig.RealBot;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store cannot keep is not acknowledged: the person reads so in time, whatever becomes of the process. */
class NotKeptTest {
    private static final String NOT_KEPT = "haven't saved that yet";

    private final FakeDiscord discord = new FakeDiscord();
    private final Person sam = discord.person("Sam");

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"SERVER", "BOT_DM"})
    void whoeverPressesWhileTheStoreIsAwayReadsSoAndIsAnsweredInThatPlaceOnceItIsBack(Where where) throws SQLException {
        Path database = folder.resolve("coach.db");
        try (RealBot bot = new RealBot(database, discord.settings());
                Store store = RealBot.store(database)) {
            discord.awaitCommands();
            Shown stage = sam.slash(where, "start").then("1 of 3");
            Interaction press;
            try (Connection away = locked(database)) {
                press = stage.press("Student");
                press.then(NOT_KEPT);
                assertThat(store.inbox().size()).as("kept").isZero();
            }
            press.then("2 of 3");
            assertThat(sam.countOf("2 of 3")).isEqualTo(1);
            assertThat(sam.countOf(NOT_KEPT)).as("still said").isZero();
        }
    }

    @Test
    void aKillWhileTheStoreIsAwayLosesNothingThatWasPromised() throws SQLException {
        Path database = folder.resolve("coach.db");
        Interaction command;
        try (BotProcess first = new BotProcess(database, discord).ready();
                Store store = RealBot.store(database)) {
            discord.awaitCommands();
            sam.slash(Where.SERVER, "start").then("1 of 3");
            try (Connection away = locked(database)) {
                command = sam.slash(Where.SERVER, "range", Map.of("have", "120", "goal", "jobs", "stage", "student"));
                command.acknowledged();
                first.kill();
            }
            assertThat(store.members().seen(MemberId.discord(sam.id()), "discord:" + command.id()))
                    .as("kept")
                    .isFalse();
            Rig.until("the person reads that it was not", () -> command.countOf(NOT_KEPT) == 1);
        }
        try (BotProcess second = new BotProcess(database, discord).ready()) {
            discord.awaitIdentified(2);
            sam.slash(Where.SERVER, "range", Map.of("have", "120", "goal", "jobs", "stage", "student"))
                    .then("190–320");
        }
    }

    /** Somebody else writes, and nobody may meanwhile. */
    private static Connection locked(Path database) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
        return connection;
    }
}
