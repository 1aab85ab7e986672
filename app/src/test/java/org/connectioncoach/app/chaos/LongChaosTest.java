package org.connectioncoach.app.chaos;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
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
 * A thousand people, a hundred at a time, and all troubles again and again until the last of them has left:
 * {@code -Dchaos=long}. One trouble alone by its name, such as {@code -Dchaos.only=KILL}; how much by
 * {@code -Dchaos.people}, {@code -Dchaos.atOnce} and {@code -Dchaos.acts}; other people by {@code -Dchaos.seed}.
 */
@EnabledIfSystemProperty(named = "chaos", matches = "long", disabledReason = "takes long; run it by -Dchaos=long")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class LongChaosTest {
    private static final int PEOPLE = Integer.getInteger("chaos.people", 1_000);
    private static final int AT_ONCE = Integer.getInteger("chaos.atOnce", 100);
    private static final int ACTS = Integer.getInteger("chaos.acts", 16);
    private static final long SEED = Long.getLong("chaos.seed", 11);
    private static final String WHICH = System.getProperty("chaos.only", Kind.EVERYTHING.name());
    private static final Duration THINKING = Duration.ofSeconds(2);

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
                        Trouble.kill(),
                        Trouble.pause(Duration.ofSeconds(8)),
                        Trouble.kill(),
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
        assumeTrue(WHICH.equals(name), "another one was asked for");
        Trial.survive(database -> new Plan(
                "long-" + name.toLowerCase(Locale.ROOT),
                PEOPLE,
                Math.min(AT_ONCE, PEOPLE),
                ACTS,
                THINKING,
                SEED,
                true,
                kind.troubles(database)));
    }
}
