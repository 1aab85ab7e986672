package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.connectioncoach.app.chaos.oracle.Oracle;
import org.connectioncoach.app.chaos.replica.Replica;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is lost and nothing is doubled, whatever goes wrong. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ChaosTest {
    /** Left in place, so that whoever looks into a failure finds the logs and the stories. */
    private final Path folder = Path.of("target", "chaos").toAbsolutePath();

    @BeforeEach
    void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            }
        }
        Files.createDirectories(folder);
    }

    @Test
    void replicasAreKilledInTheMiddleOfEverything() {
        try (Rig rig = new Rig(folder)) {
            Random random = new Random(5);
            rig.live(Integer.getInteger("chaos.people", 24), 1, 5, () -> {
                for (int i = 0; i < Integer.getInteger("chaos.kills", 3); i++) {
                    pause(1_500);
                    Replica replica = rig.replicas().get(random.nextInt(2));
                    replica.kill();
                    replica.startAgain();
                    replica.awaitReady();
                }
            });
            rig.settle();
            Oracle oracle = rig.judge();
            System.out.println(rig + "\n" + oracle);
            rig.write(oracle.stories());
            oracle.unsaid().forEach(System.out::println);
            assertThat(oracle.faults()).isEmpty();
            assertThat(oracle.doubled()).isEmpty();
            assertThat(rig.doubledMarks()).isEmpty();
            assertThat(rig.slack().ledger().violations()).isEmpty();
            assertThat(rig.discord().violations()).isEmpty();
        }
    }

    private static void pause(long millis) {
        java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
