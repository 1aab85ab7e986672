package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectioncoach.app.chaos.faults.Trouble;
import org.connectioncoach.app.chaos.oracle.Oracle;
import org.connectioncoach.app.chaos.replica.DatabaseServer;

/** People talk, troubles strike one after the other, and at the end everything must be as the pure machine says. */
final class Trial {
    private static final Trouble BREATH = Trouble.quiet(Duration.ofSeconds(1));

    private Trial() {}

    /**
     * Runs one.
     *
     * @param acts how often everybody acts at least; they go on until the last trouble is over
     * @param seed makes the same people with the same habits
     */
    static void survive(String name, int people, int acts, long seed, Function<DatabaseServer, List<Trouble>> plan) {
        Path folder = fresh(name);
        DatabaseServer database = new DatabaseServer(folder);
        survive(new Rig(folder, database, 2), name, people, acts, seed, plan.apply(database));
    }

    /** The same in a rig that is there already; closes it. */
    static void survive(Rig made, String name, int people, int acts, long seed, List<Trouble> troubles) {
        long start = System.nanoTime();
        try (Rig rig = made) {
            Random random = new Random(seed);
            rig.live(people, seed, acts, () -> {
                for (Trouble trouble : troubles) {
                    BREATH.strike(rig.scene(), random);
                    trouble.strike(rig.scene(), random);
                }
                BREATH.strike(rig.scene(), random);
            });
            rig.settle();
            Oracle oracle = rig.judge();
            System.out.printf(
                    "%s: %d people, %d troubles, %d s%n%s%n%s%n",
                    name, people, troubles.size(), (System.nanoTime() - start) / 1_000_000_000, rig, oracle);
            rig.write(oracle.stories());
            assertThat(oracle.faults()).as("what was kept").isEmpty();
            said(rig, oracle);
            assertThat(rig.violations()).as("what the platforms would refuse").isEmpty();
        }
    }

    /** What was seen too often or too rarely is told; {@code -Dchaos.strict=true} makes it a failure. */
    private static void said(Rig rig, Oracle oracle) {
        oracle.unsaid().forEach(System.out::println);
        oracle.doubled().forEach(System.out::println);
        System.out.println("posted in Slack more than once: " + rig.doubledMarks());
        if (Boolean.getBoolean("chaos.strict")) {
            assertThat(oracle.doubled()).as("said too often").isEmpty();
            assertThat(oracle.unsaid()).as("not said").isEmpty();
            assertThat(rig.doubledMarks()).as("posted in Slack more than once").isEmpty();
        }
    }

    /** Left in place afterwards, so that whoever looks into a failure finds the logs and the stories. */
    static Path fresh(String name) {
        Path folder = Path.of("target", "chaos", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    all.sorted(Comparator.reverseOrder())
                            .forEach(each -> each.toFile().delete());
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("clearing " + folder, e);
        }
    }
}
