package org.connectioncoach.app.chaos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.chaos.faults.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
                List.of(
                        Trouble.kill(),
                        Trouble.slackStumbles(),
                        Trouble.discordStumbles(),
                        Trouble.pause(Duration.ofSeconds(4)),
                        Trouble.dropConnections(),
                        Trouble.restartDatabase(),
                        Trouble.kill()));
    }
}
