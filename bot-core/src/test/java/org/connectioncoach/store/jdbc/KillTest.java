package org.connectioncoach.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, really killed, several times over one database: what it acknowledged is there, whole. */
class KillTest {
    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 150;

    @TempDir
    Path folder;

    @Test
    void losesNothingOnSqlite() throws Exception {
        losesNothingThatWasAcknowledged("jdbc:sqlite:" + folder.resolve("coach.db"));
    }

    @Test
    void losesNothingOnPostgres() throws Exception {
        losesNothingThatWasAcknowledged(PostgresServer.freshDatabase());
    }

    private void losesNothingThatWasAcknowledged(String url) throws Exception {
        Set<Integer> acknowledged = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(url, 100_000 * kill, acknowledged);
        }
        Path key = folder.resolve("encryption.key");
        try (JdbcStore store = JdbcStore.open(StoreSettings.of(url), new KeySource("", key), StoreListener.NONE)) {
            Map<MemberId, Integer> latest = new HashMap<>();
            acknowledged.forEach(turn -> latest.put(KeepingUntilKilled.member(turn), turn));
            latest.forEach((member, turn) -> assertThat(store.members().seen(member, "e" + turn))
                    .as("event of turn " + turn)
                    .isTrue());
            latest.forEach((member, turn) -> assertThat(
                            turnOf(store.members().find(member).orElseThrow()))
                    .as("state of " + member.key())
                    .isGreaterThanOrEqualTo(turn));
            Set<String> messages = latest.keySet().stream()
                    .flatMap(member -> store.members().everythingAbout(member).messages().stream())
                    .map(message -> message.id())
                    .collect(Collectors.toSet());
            assertThat(messages)
                    .containsAll(acknowledged.stream().map(turn -> "m" + turn).toList());
            for (String id : messages) {
                int turn = Integer.parseInt(id.substring(1));
                MemberId member = KeepingUntilKilled.member(turn);
                assertThat(turnOf(store.members().find(member).orElseThrow()))
                        .as("a message without its turn: " + id)
                        .isGreaterThanOrEqualTo(turn);
            }
        }
    }

    private static int turnOf(StoredMember member) {
        return Integer.parseInt(member.conversation().replaceAll("\\D", ""));
    }

    private void runAndKill(String url, int from, Set<Integer> acknowledged) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepingUntilKilled.class.getName(),
                        url,
                        folder.resolve("encryption.key").toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            int heard = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("kept ") && line.contains("outcome=KEPT")) {
                    acknowledged.add(Integer.parseInt(line.split(" ")[1]));
                    heard++;
                }
                if (heard == ACKNOWLEDGED_BEFORE_A_KILL) {
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(heard).as("turns kept before the kill").isGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_A_KILL);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
