package org.connectioncoach.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.connectioncoach.app.chaos.replica.Ports;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * From {@code ./coach run} to the first answer on both platforms, against their fakes, with an empty store: by
 * {@code -Dcold.start=5}, so often. {@code -Dcoach.launcher=FILE} starts another launcher, such as that of a package.
 */
@EnabledIfSystemProperty(named = "cold.start", matches = "\\d+", disabledReason = "measures; run it by -Dcold.start=5")
@Timeout(900)
class ColdStartTest {
    private static final Path LAUNCHER = Path.of(System.getProperty("coach.launcher", "../coach"));
    private static final Duration BAR = Duration.ofSeconds(2);
    private static final double MOST_MEGABYTES = 180;

    @TempDir
    private Path folder;

    /** One start, in milliseconds since it, and megabytes and processor time after both answers. */
    private record Start(long slack, long discord, long ready, double resident, long processor) {
        @Override
        public String toString() {
            return "slack " + slack + " ms, discord " + discord + " ms, ready " + ready + " ms, resident "
                    + Math.round(resident) + " MB, processor time until both answers " + processor + " ms";
        }
    }

    @Test
    void answersWithinTwoSecondsAndIsSmall() {
        try (ServingProcess built = ServingProcess.of(List.of(LAUNCHER.toString(), "help"), folder, Map.of())) {
            assertThat(built.awaitEnd()).as("%s", built.lines()).isZero();
        }
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("cold.start"); i++) {
            starts.add(start(folder.resolve("start" + i)));
            System.out.println("cold start: " + starts.get(i));
        }
        Function<Function<Start, Long>, Long> best =
                time -> starts.stream().map(time).min(Comparator.naturalOrder()).orElseThrow();
        assertThat(best.apply(Start::slack)).as("Slack, %s", starts).isLessThan(BAR.toMillis());
        assertThat(best.apply(Start::discord)).as("Discord, %s", starts).isLessThan(BAR.toMillis());
        assertThat(starts).as("resident memory").allMatch(start -> start.resident() < MOST_MEGABYTES);
    }

    private static Start start(Path place) {
        int port = Ports.free();
        try (FakeSlack slack = new FakeSlack();
                FakeDiscord discord = new FakeDiscord()) {
            Map<String, String> environment = new HashMap<>(Map.of(
                    "SLACK_API_BASE_URL", slack.apiBase(),
                    "SLACK_BOT_TOKEN", Directory.BOT_TOKEN,
                    "SLACK_SIGNING_SECRET", Stage.SIGNING_SECRET,
                    "DISCORD_TOKEN", FakeDiscord.TOKEN,
                    "DISCORD_API_BASE_URL", discord.apiUrl(),
                    "DISCORD_GATEWAY_URL", discord.gatewayUrl(),
                    "COACH_HTTP_PORT", Integer.toString(port)));
            Member ann = new Member(slack, new HttpPath(port, Stage.SIGNING_SECRET), "U9ANN", "Ann");
            long begun = System.nanoTime();
            try (ServingProcess coach = ServingProcess.of(List.of(LAUNCHER.toString(), "run"), place, environment)) {
                CompletableFuture<Long> slackAt = CompletableFuture.supplyAsync(() -> {
                    coach.until("Slack's door", () -> taken(ann));
                    ann.reads("1 of 3");
                    return since(begun);
                });
                CompletableFuture<Long> discordAt = CompletableFuture.supplyAsync(() -> {
                    discord.awaitIdentified(1);
                    discord.person("Ben").slash(Where.SERVER, "start").then("1 of 3");
                    return since(begun);
                });
                long slackMillis = slackAt.join();
                long discordMillis = discordAt.join();
                double resident = coach.residentMegabytes();
                long processor = coach.processorTime().toMillis();
                coach.awaitReady();
                long readyMillis = since(begun);
                coach.terminate();
                coach.awaitEnd();
                return new Start(slackMillis, discordMillis, readyMillis, resident, processor);
            }
        }
    }

    /** Slack delivers again until it is let in. */
    private static boolean taken(Member ann) {
        try {
            return ann.says("start").ok();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
