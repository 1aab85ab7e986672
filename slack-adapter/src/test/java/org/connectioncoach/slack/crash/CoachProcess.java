package org.connectioncoach.slack.crash;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.coach.Coach;
import org.connectioncoach.slack.RunningSlack;
import org.connectioncoach.slack.SlackAdapter;
import org.connectioncoach.slack.kit.RealCoach;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.settings.SlackSettings;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.connectioncoach.store.Store;

/** A process of its own with the coach behind Slack's door: says its port, and goes on until it is killed. */
public final class CoachProcess {
    private CoachProcess() {}

    /**
     * Arguments: the folder of the database, the address of the fake Slack's Web API, and by how many seconds the clock
     * is ahead, so that what a process left behind comes due at once.
     */
    public static void main(String[] arguments) throws InterruptedException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Store store = RealCoach.store(Path.of(arguments[0]));
        Coach coach = RealCoach.coach(store, clock).start();
        SlackSettings settings = new SlackSettings(
                Mode.HTTP,
                Directory.BOT_TOKEN,
                null,
                Stage.SIGNING_SECRET,
                null,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                arguments[1],
                "/coach",
                Set.of(),
                Set.of());
        SlackAdapter adapter = new SlackAdapter(
                settings, store.installations(), store.claims(), drawing -> new byte[] {1}, clock, Stage.QUICK);
        RealCoach.outbox(store, adapter.messenger(), clock);
        RunningSlack running = adapter.open(coach, Map.of());
        System.out.println("port " + running.port());
        Thread.currentThread().join();
    }
}
