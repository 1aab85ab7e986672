package org.connectioncoach.app.chaos;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.app.chaos.faults.Trouble;
import org.connectioncoach.app.chaos.replica.DatabaseServer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thousand people, and each trouble again and again: {@code -Dchaos=long}. One trouble alone by its name, such as
 * {@code -Dchaos.only=KILL}; how much by {@code -Dchaos.people} and {@code -Dchaos.times}; other people by
 * {@code -Dchaos.seed}.
 */
@EnabledIfSystemProperty(named = "chaos", matches = "long", disabledReason = "takes long; run it by -Dchaos=long")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class LongChaosTest {
    private static final int PEOPLE = Integer.getInteger("chaos.people", 1_000);
    private static final int TIMES = Integer.getInteger("chaos.times", 10);
    private static final long SEED = Long.getLong("chaos.seed", 11);
    private static final int ACTS = 6;

    /** What happens. */
    enum Kind {
        KILL(Trouble.quiet(Duration.ofSeconds(2)), Trouble.kill()),
        PAUSE(Trouble.pause(Duration.ofSeconds(8))),
        /** The lease of a message in one replica's hands is a minute. */
        PAUSE_BEYOND_EVERY_LEASE(Trouble.pause(Duration.ofSeconds(75))),
        CONNECTIONS(Trouble.quiet(Duration.ofSeconds(3)), Trouble.dropConnections()),
        SLACK(Trouble.quiet(Duration.ofSeconds(3)), Trouble.slackStumbles()),
        DISCORD(Trouble.quiet(Duration.ofSeconds(3)), Trouble.discordStumbles()),
        DATABASE {
            @Override
            List<Trouble> troubles(DatabaseServer server) {
                return List.of(Trouble.quiet(Duration.ofSeconds(3)), Trouble.restart(server));
            }
        },
        EVERYTHING {
            @Override
            List<Trouble> troubles(DatabaseServer server) {
                return List.of(
                        Trouble.kill(),
                        Trouble.slackStumbles(),
                        Trouble.pause(Duration.ofSeconds(8)),
                        Trouble.dropConnections(),
                        Trouble.discordStumbles(),
                        Trouble.kill(),
                        Trouble.restart(server));
            }
        };

        private final List<Trouble> troubles;

        Kind(Trouble... troubles) {
            this.troubles = List.of(troubles);
        }

        List<Trouble> troubles(DatabaseServer server) {
            return troubles;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostOrDoubled(Kind kind) {
        String name = kind.name();
        assumeTrue(System.getProperty("chaos.only", name).equals(name), "another one was asked for");
        int times = kind == Kind.PAUSE_BEYOND_EVERY_LEASE ? 2 : TIMES;
        Trial.survive(
                "long-" + name.toLowerCase(Locale.ROOT),
                PEOPLE,
                ACTS,
                SEED,
                database -> Collections.nCopies(times, kind.troubles(database)).stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
