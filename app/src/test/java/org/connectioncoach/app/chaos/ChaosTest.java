package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.chaos.faults.Trouble;
import org.connectioncoach.app.chaos.replica.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Nothing is lost and nothing is doubled, whatever goes wrong. {@link LongChaosTest} is the same for much longer. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ChaosTest {
    @Test
    void nothingIsLostOrDoubledWhateverHappensToReplicasPlatformsAndDatabase() {
        Trial.survive(
                "short",
                24,
                6,
                1,
                database -> List.of(
                        Trouble.kill(),
                        Trouble.slackStumbles(),
                        Trouble.discordStumbles(),
                        Trouble.pause(Duration.ofSeconds(4)),
                        Trouble.dropConnections(),
                        Trouble.restart(database),
                        Trouble.kill()));
    }

    /** By name, since an apology on its way while the process is killed counts as lost: a full disk keeps no debts. */
    @Test
    @EnabledIfSystemProperty(named = "chaos", matches = "disk|long", disabledReason = "run it by -Dchaos=disk")
    void aFullDiskRefusesWithWordsAndKeepsNothingByHalf() {
        Path folder = Trial.fresh("full-disk");
        SqliteFile file = new SqliteFile(folder);
        Rig rig = new Rig(folder, file, 1);
        Trial.survive(
                rig,
                "full-disk",
                16,
                6,
                2,
                List.of(
                        Trouble.quiet(Duration.ofSeconds(2)),
                        (scene, random) ->
                                Trouble.moveTo(file.urlWithRoomFor(4)).strike(scene, random),
                        Trouble.quiet(Duration.ofSeconds(5)),
                        Trouble.moveTo(file.url())));
        assertThat(rig.replicas().get(0).log())
                .as("what the operator reads")
                .containsAnyOf("could not be kept", "could not keep");
    }
}
