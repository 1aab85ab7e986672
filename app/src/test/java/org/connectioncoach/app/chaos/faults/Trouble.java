package org.connectioncoach.app.chaos.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.connectioncoach.app.chaos.replica.DatabaseServer;
import org.connectioncoach.app.chaos.replica.Replica;
import org.connectioncoach.app.chaos.replica.SqliteFile;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.slack.kit.fake.fault.Fault;

/**
 * Something that goes wrong while people talk.
 *
 * @param name for counting; empty for what is no trouble
 * @param what over when the call returns, but for what it leads to
 */
public record Trouble(String name, Strike what) {
    /** Lets it happen. */
    @FunctionalInterface
    public interface Strike {
        void on(Scene scene, RandomGenerator random);
    }

    public void strike(Scene scene, RandomGenerator random) {
        what.on(scene, random);
    }

    /** One replica dies as by {@code kill -9}, and is started again. */
    public static Trouble kill() {
        return new Trouble("kill -9", (scene, random) -> {
            Replica replica = scene.any(random);
            replica.kill();
            replica.startAgain();
            replica.awaitReady();
        });
    }

    /** One replica stands still for a while and goes on as if nothing had been. */
    public static Trouble pause(Duration howLong) {
        return new Trouble("paused process", (scene, random) -> {
            Replica replica = scene.any(random);
            replica.pause();
            pass(howLong);
            replica.goOn();
        });
    }

    /** Discord hangs up on everybody, without a word. */
    public static Trouble dropConnections() {
        return new Trouble(
                "dropped connections", (scene, random) -> scene.discord().drop());
    }

    /** Some messages reach Slack without Slack's answer reaching us, some do not arrive, some come too fast. */
    public static Trouble slackStumbles() {
        return new Trouble("stumbling Slack", (scene, random) -> {
            for (int i = 0; i < 4; i++) {
                scene.slack().faults().next("chat.postMessage", new Fault.DropsAfter());
                scene.slack().faults().next("chat.postMessage", new Fault.DropsBefore());
                scene.slack().faults().next("chat.postMessage", new Fault.Status(503));
            }
            scene.slack().faults().next("chat.postMessage", new Fault.TooMany(1));
        });
    }

    /** The same in Discord, for messages into channels and for answers to what was pressed. */
    public static Trouble discordStumbles() {
        return new Trouble("stumbling Discord", (scene, random) -> {
            for (Route route : new Route[] {Route.SEND, Route.CALLBACK}) {
                for (int i = 0; i < 4; i++) {
                    scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.lostAnswer());
                    scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.failing(502));
                }
                scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.rateLimit(0.5));
            }
        });
    }

    /** PostgreSQL goes down in the middle of whatever it does, and comes back. */
    public static Trouble restart(DatabaseServer server) {
        return new Trouble("restarted PostgreSQL", (scene, random) -> server.restart());
    }

    /** The disk of every replica is full once the file has grown by so many pages. */
    public static Trouble fullDisk(SqliteFile file, int pages) {
        return new Trouble(
                "full disk",
                (scene, random) -> scene.replicas().forEach(each -> each.move(file.urlWithRoomFor(pages))));
    }

    /** There is room again. */
    public static Trouble roomAgain(SqliteFile file) {
        return new Trouble("", (scene, random) -> scene.replicas().forEach(each -> each.move(file.url())));
    }

    /** Nothing happens for a while. */
    public static Trouble quiet(Duration howLong) {
        return new Trouble("", (scene, random) -> pass(howLong));
    }

    private static void pass(Duration howLong) {
        LockSupport.parkNanos(howLong.toNanos());
    }
}
