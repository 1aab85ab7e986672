package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.BotProcess;
import org.connectioncoach.discord.rig.Rig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many people talk to the bot at once; its process is killed in the middle and started again. {@code
 * -Dkilled.people=500} makes it five thousand interactions.
 */
class KilledTest {
    private static final int PEOPLE = Integer.getInteger("killed.people", 100);
    private static final int AT_ONCE = 16;
    private static final int BEFORE = 3;
    private static final int STEPS = 10;

    private final AtomicInteger interactions = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private final List<Supplier<Long>> answered = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void keepsEveryAcknowledgedAnswerAndAsksNobodyTwice() throws Exception {
        FakeDiscord discord = new FakeDiscord();
        BotProcess first = new BotProcess(folder.resolve("coach.db"), discord).ready();
        discord.awaitCommands();
        List<Walk> walks = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Walk(discord.person("Person " + i)))
                .toList();
        ExecutorService thumbs = Executors.newFixedThreadPool(AT_ONCE);
        try {
            // Half of everybody is between the first question and the third when it happens.
            for (int step = 0; step < BEFORE + 2; step++) {
                everybody(walks, thumbs);
            }
            List<Future<Void>> middle = begin(walks, thumbs);
            int half = walks.stream().mapToInt(Walk::steps).sum() + PEOPLE / 2;
            Rig.until(
                    "half of the people went on",
                    () -> walks.stream().mapToInt(Walk::steps).sum() >= half);
            first.kill();
            BotProcess second = new BotProcess(folder.resolve("coach.db"), discord).ready();
            for (Future<Void> each : middle) {
                each.get();
            }
            while (walks.get(0).steps() < STEPS) {
                everybody(walks, thumbs);
            }
            second.kill();
        } finally {
            thumbs.shutdownNow();
            first.kill();
            discord.close();
        }
        System.out.printf(
                "%d people, %d interactions, %d of them failed around the kill%n",
                PEOPLE, interactions.get(), failures.get());
        assertThat(discord.violations()).isEmpty();
        assertThat(answered)
                .as("how often the answer to an acknowledged interaction was seen")
                .allSatisfy(times -> assertThat(times.get()).isLessThanOrEqualTo(1));
        assertThat(walks).allSatisfy(walk -> {
            assertThat(walk.person.countOf("1 of 3")).as("asked for the stage").isZero();
            assertThat(walk.result().words()).contains("190–320");
        });
    }

    private static void everybody(List<Walk> walks, ExecutorService thumbs) throws Exception {
        for (Future<Void> each : begin(walks, thumbs)) {
            each.get();
        }
    }

    private static List<Future<Void>> begin(List<Walk> walks, ExecutorService thumbs) {
        return walks.stream().map(walk -> thumbs.submit((Callable<Void>) walk)).toList();
    }

    /** One person's ten interactions: a few quick ranges, the three questions, a few quick ranges. */
    private final class Walk implements Callable<Void> {
        private final Person person;
        private volatile int steps;
        private volatile @Nullable Shown card;

        Walk(Person person) {
            this.person = person;
        }

        int steps() {
            return steps;
        }

        Shown result() {
            Shown shown = card;
            assertThat(shown).isNotNull();
            return shown;
        }

        @Override
        public Void call() {
            switch (steps - BEFORE) {
                case 0 -> card = retrying(() -> person.slash(Where.SERVER, "start"), "1 of 3");
                case 1 -> card = retrying(() -> result().press("Student"), "2 of 3");
                case 2 -> card = retrying(() -> result().choose("Choose your goal", List.of("jobs")), "3 of 3");
                case 3 -> card = retrying(() -> result().press("100–499"), "190–320");
                default ->
                    retrying(
                            () -> person.slash(
                                    Where.SERVER,
                                    "range",
                                    Map.of("stage", "mid_career", "goal", "jobs", "have", "3400")),
                            "1,000–5,000");
            }
            // Only the one thread that has this person at hand writes here.
            steps = steps + 1;
            return null;
        }

        /** Tries until it is answered, as people do when they read "This interaction failed". */
        private Shown retrying(Supplier<Interaction> act, String expected) {
            for (int attempt = 0; attempt < 20; attempt++) {
                interactions.incrementAndGet();
                Interaction interaction = act.get();
                if (interaction.isAnswered()) {
                    Shown shown = interaction.then(expected);
                    answered.add(() -> interaction.countOf(expected));
                    return shown;
                }
                failures.incrementAndGet();
            }
            throw new AssertionError("no answer in twenty tries: " + expected);
        }
    }
}
