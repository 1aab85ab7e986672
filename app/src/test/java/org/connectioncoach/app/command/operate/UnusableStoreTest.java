package org.connectioncoach.app.command.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.app.CommandLineRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the place of the store, every command that needs it says so in one line with the remedy. */
class UnusableStoreTest {
    private static final List<String> COMMANDS = List.of("chat --json", "letters", "run");

    @TempDir
    private Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void makeAStoreAndABackupOfIt() throws IOException {
        data = folder.resolve("data");
        backup = folder.resolve("monday.db");
        coach().typing("{\"say\":\"hi\"}").run("chat", "--json");
        assertThat(coach().run("backup", backup.toString()).status()).isZero();
        assertThat(data.resolve("coach.db")).exists();
    }

    @Test
    void aFileWhereTheFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "a note");

        everyCommandSays(
                "note.txt is a file, not a folder; mend its owner, or name another", file, "backup", "restore");
    }

    @Test
    void aFolderOfTheSystem() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc here");

        everyCommandSays("/proc cannot be written to", Path.of("/proc"), "backup", "restore");
        everyCommandSays("/proc cannot be written to", Path.of("/proc/coach"), "backup", "restore");
    }

    @Test
    void aFolderThatBelongsToSomebodyElse() {
        assumeTrue(folder.toFile().setWritable(true) && data.toFile().setWritable(false), "no rights here");
        assumeTrue(!Files.isWritable(data), "this user may write everywhere");
        try {
            everyCommandSays("data cannot be written to", data, "backup", "restore");
        } finally {
            assertThat(data.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aDamagedFile() throws IOException {
        Files.writeString(data.resolve("coach.db"), "this is no database, whatever it is called");

        everyCommandSays("is damaged, or not a store of mine; bring back a backup: ./coach restore", data, "backup");
        Result restored = at(data).run("restore", backup.toString());
        assertThat(restored.err())
                .isEqualTo("The store that is there is damaged, so I can't tell what it knows."
                        + " Say --force to set it aside; it is kept in a file of its own.\n");
        assertThat(at(data).run("restore", "--force", backup.toString()).status())
                .isZero();
        assertThat(at(data).run("letters").status()).isZero();
    }

    @Test
    void aFileThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(data.resolve("coach.db"));
        Files.write(data.resolve("coach.db"), java.util.Arrays.copyOf(whole, whole.length / 3));

        everyCommandSays("is damaged", data, "backup", "restore");
    }

    @Test
    void aFolderWhereTheFileShouldBe() throws IOException {
        Files.move(data.resolve("coach.db"), folder.resolve("elsewhere.db"));
        Files.createDirectory(data.resolve("coach.db"));

        everyCommandSays("coach.db is not a file; move away what is there", data);
    }

    @Test
    void aFileThatAnotherProgramHolds() throws SQLException {
        try (Connection other = open(data.resolve("coach.db"));
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode=EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");

            Result doctor = at(data).run("doctor");
            assertThat(doctor.out()).contains("mend  store: ").contains("is held by another program; close whatever");
            Result restored = at(data).run("restore", "--force", backup.toString());
            assertThat(restored.err()).isEqualTo("The coach is running on this store. Stop it, then restore.\n");
        }
    }

    @Test
    void aSchemaOfTheFutureIsNeitherServedNorWrittenTo() throws SQLException {
        try (Connection connection = open(data.resolve("coach.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type, 'V999__later.sql',"
                            + " 1, installed_by, installed_on, 1, success FROM flyway_schema_history WHERE installed_rank = 1");
        }

        everyCommandSays("was written by a newer version; update Connection Coach", data);
    }

    @Test
    void anAddressThatNamesAPlaceNobodyMayWriteTo() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc here");
        CommandLineRun coach = at(data).with("COACH_STORE_URL", "jdbc:sqlite:/proc/coach.db");

        Result result = coach.run("letters");

        assertThat(result.err())
                .isEqualTo("The store has a problem: /proc cannot be written to; mend its owner, or name another place"
                        + " by COACH_STORE_URL.\n");
        assertThat(coach.run("doctor").out()).contains("mend  store: /proc cannot be written to");
    }

    @Test
    void aBackupThatFindsNoPlaceSaysWhichFolderIsAtFault() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "a note");

        assertThat(coach().run("backup", file.resolve("copy.db").toString()).err())
                .isEqualTo("The copy could not be written: " + file + " is a file, not a folder. Name another file.\n");
    }

    private void everyCommandSays(String words, Path dataDir, String... alsoToThese) {
        COMMANDS.forEach(command -> says(words, dataDir, command.split(" ")));
        for (String command : alsoToThese) {
            String file = command.equals("backup") ? folder.resolve("copy.db").toString() : backup.toString();
            says(words, dataDir, command, file);
        }
        Result doctor = at(dataDir).run("doctor");
        assertThat(doctor.out()).contains("mend  ").contains(words);
        assertThat(doctor.status()).isEqualTo(1);
    }

    private void says(String words, Path dataDir, String... command) {
        Result result = at(dataDir).run(command);

        String named = String.join(" ", command);
        if (!words.startsWith("is damaged") || !named.startsWith("restore")) {
            assertThat(result.err()).as(named).contains(words);
        }
        assertThat(result.err().lines()).as(named + ": " + result.err()).hasSize(1);
        assertThat(result.err()).as(named).startsWith("The ").doesNotContain("Something went wrong");
        assertThat(result.out()).as(named).isEmpty();
        assertThat(result.status()).as(named).isEqualTo(1);
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private CommandLineRun coach() {
        return new CommandLineRun(folder);
    }

    private CommandLineRun at(Path dataDir) {
        return coach().with("COACH_DATA_DIR", dataDir.toString())
                .with("SLACK_BOT_TOKEN", "xoxb-1")
                .with("SLACK_APP_TOKEN", "xapp-1-A")
                .with("SLACK_API_BASE_URL", "http://127.0.0.1:1/");
    }
}
