package org.connectioncoach.benchmarks.discord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.RealBot;

/**
 * From the event leaving the fake Discord to the acknowledgement arriving there: one interaction at a time, then sixteen
 * people at a time. Each interaction is a turn of the shipped coach, committed to SQLite with a full sync. The fake, its
 * checks and the bot share this machine.
 */
public final class AcknowledgementLatency {
    private static final int WARM_UP = 600;
    private static final int ONE_AT_A_TIME = 2_000;
    private static final int SIXTEEN_AT_A_TIME = 3_000;

    private AcknowledgementLatency() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("discord-latency");
        try (FakeDiscord discord = new FakeDiscord();
                RealBot bot = new RealBot(folder.resolve("coach.db"), discord.settings())) {
            bot.running().connected().join();
            discord.awaitCommands();
            walk(discord, 16, WARM_UP);
            print("one at a time", walk(discord, 1, ONE_AT_A_TIME));
            print("16 at a time", walk(discord, 16, SIXTEEN_AT_A_TIME));
            System.out.println(
                    "payloads against Discord's rules: " + discord.violations().size());
        }
    }

    private static void print(String name, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-14s n=%d  p50 %.1f ms  p99 %.1f ms  max %.1f ms  over 3 s: %d%n",
                name,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                Arrays.stream(nanos).filter(each -> each > 3_000_000_000L).count());
    }

    private static long[] walk(FakeDiscord discord, int people, int interactions)
            throws InterruptedException, ExecutionException {
        ExecutorService thumbs = Executors.newFixedThreadPool(people);
        try {
            List<Future<List<Long>>> walks = IntStream.range(0, people)
                    .mapToObj(i -> thumbs.submit(() -> oneAfterTheOther(discord, interactions / people)))
                    .toList();
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> walk : walks) {
                all.addAll(walk.get());
            }
            return all.stream().mapToLong(Long::longValue).toArray();
        } finally {
            thumbs.shutdownNow();
        }
    }

    /** New people one after the other, five interactions each: the three questions and a quick range. */
    private static List<Long> oneAfterTheOther(FakeDiscord discord, int interactions) {
        List<Long> nanos = new ArrayList<>();
        while (nanos.size() + 5 <= interactions) {
            Person person = discord.person("Somebody");
            Shown stage = timed(nanos, person.slash(Where.SERVER, "start"), "1 of 3");
            Shown goal = timed(nanos, stage.press("Student"), "2 of 3");
            Shown count = timed(nanos, goal.choose("Choose your goal", List.of("jobs")), "3 of 3");
            timed(nanos, count.press("100–499"), "190–320");
            Map<String, String> options = Map.of("have", "3400", "stage", "mid_career", "goal", "jobs");
            timed(nanos, person.slash(Where.BOT_DM, "range", options), "1,000–5,000");
        }
        return nanos;
    }

    private static Shown timed(List<Long> nanos, Interaction interaction, String expected) {
        Shown shown = interaction.then(expected);
        nanos.add(interaction.acknowledgedAfterNanos());
        return shown;
    }
}
