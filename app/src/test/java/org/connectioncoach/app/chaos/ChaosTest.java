package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.chaos.faults.Trouble;
import org.connectioncoach.app.chaos.replica.SqliteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is lost and nothing is doubled, whatever goes wrong. {@link LongChaosTest} is the same for much longer. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ChaosTest {
    @Test
    void nothingIsLostOrDoubledWhateverHappensToReplicasPlatformsAndDatabase() {
        Trial.survive(database -> Plan.brief(
                "short",
                24,
                1,
                List.of(
                        Trouble.kill(),
                        Trouble.slackStumbles(),
                        Trouble.discordStumbles(),
                        Trouble.pause(Duration.ofSeconds(4)),
                        Trouble.dropConnections(),
                        Trouble.restart(database),
                        Trouble.kill())));
    }

    @Test
    void aFullDiskRefusesWithWordsAndKeepsNothingByHalf() {
        SqliteFile file = new SqliteFile(Trial.fresh("full-disk-file"));
        Rig rig = new Rig(Trial.fresh("full-disk"), file, 1);
        Trial.survive(
                rig,
                Plan.brief(
                        "full-disk",
                        12,
                        2,
                        List.of(
                                Trouble.quiet(Duration.ofSeconds(1)),
                                Trouble.fullDisk(file, 4),
                                Trouble.quiet(Duration.ofSeconds(4)),
                                Trouble.roomAgain(file))));
        assertThat(rig.replicas().get(0).log())
                .as("what the operator reads")
                .containsAnyOf("could not be kept", "could not keep");
    }
}
