package org.connectioncoach.app.command.operate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.connectioncoach.app.CommandLineRun;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.StoreSettings;
import org.connectioncoach.store.jdbc.JdbcStore;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.secret.KeySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void saysThatThereAreNone() {
        assertThat(coach().run("letters").out()).isEqualTo("Given up: none.\nIn doubt: none.\n");
    }

    @Test
    void listsWhatWasGivenUpWithoutAWordOfIt() throws IOException {
        giveUp("A private sentence.");

        assertThat(coach().run("letters").out())
                .contains("Given up: 1.")
                .contains("2026-03-02T09:00:00Z  slack:T1:U1  channel_not_found (attempts: 1, message m1)")
                .contains("In doubt: none.")
                .doesNotContain("private");
        JsonNode json =
                new ObjectMapper().readTree(coach().run("letters", "--json").out());
        assertThat(json.at("/dead/0/reason").asText()).isEqualTo("channel_not_found");
        assertThat(json.at("/dead/0/platform").asText()).isEqualTo("slack");
        assertThat(json.path("doubtful")).isEmpty();
    }

    private void giveUp(String words) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (JdbcStore store = JdbcStore.open(
                StoreSettings.sqlite(data.resolve("coach.db")),
                new KeySource("", data.resolve("master.key")),
                StoreListener.NONE)) {
            store.outbox()
                    .add(
                            List.of(new OutboxMessage(
                                    "m1",
                                    MemberId.slack("T1", "U1"),
                                    "T1",
                                    Address.channel("dm"),
                                    "{\"text\":\"" + words + "\"}",
                                    true,
                                    NOW)),
                            NOW);
            ClaimedMessage claimed = store.outbox()
                    .claim(Set.of("slack"), NOW, Duration.ofMinutes(1), 1)
                    .get(0);
            store.outbox().dead(claimed, "channel_not_found", NOW);
        }
    }

    private CommandLineRun coach() {
        return new CommandLineRun(folder);
    }
}
