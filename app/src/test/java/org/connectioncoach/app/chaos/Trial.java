package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectioncoach.app.chaos.oracle.Oracle;
import org.connectioncoach.app.chaos.replica.DatabaseServer;

/** People talk, troubles strike one after the other, and at the end everything must be as the pure machine says. */
final class Trial {
    private Trial() {}

    /** Two replicas on a PostgreSQL of their own. */
    static void survive(Function<DatabaseServer, Plan> planning) {
        Path folder = fresh("postgres");
        DatabaseServer database = new DatabaseServer(folder);
        Plan plan = planning.apply(database);
        survive(new Rig(fresh(plan.name()), database, 2), plan);
    }

    /** The same in a rig that is there already; closes it. */
    static void survive(Rig made, Plan plan) {
        long start = System.nanoTime();
        try (Rig rig = made) {
            Happenings happenings = rig.live(plan);
            rig.settle();
            Oracle oracle = rig.judge();
            rig.write(oracle.stories());
            Map<String, Integer> doubledMarks = rig.doubledMarks();
            doubledMarks.keySet().removeIf(oracle::mayBeTwice);
            System.out.printf(
                    "%s: %d people, %d at once, %d s%n  troubles: %s%n  %s%n%s%n  faults: %d; posted in Slack more than once: %s%n",
                    plan.name(),
                    plan.people(),
                    plan.atOnce(),
                    (System.nanoTime() - start) / 1_000_000_000,
                    happenings,
                    rig.entrance(),
                    oracle,
                    oracle.faults().size(),
                    doubledMarks);
            assertThat(oracle.faults()).as("what was kept").isEmpty();
            assertThat(oracle.doubled()).as("said too often").isEmpty();
            assertThat(oracle.unsaid()).as("not said").isEmpty();
            assertThat(doubledMarks).as("posted in Slack more than once").isEmpty();
            assertThat(rig.violations()).as("what the platforms would refuse").isEmpty();
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
