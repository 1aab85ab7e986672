package org.connectioncoach.app.chaos.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.connectioncoach.app.chaos.replica.DatabaseServer;
import org.connectioncoach.app.chaos.replica.Replica;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.slack.kit.fake.fault.Fault;

/** Something that goes wrong while people talk. It is over when the call returns, but for what it leads to. */
@FunctionalInterface
public interface Trouble {
    void strike(Scene scene, RandomGenerator random);

    /** One replica dies as by {@code kill -9}, and is started again. */
    static Trouble kill() {
        return (scene, random) -> {
            Replica replica = scene.any(random);
            replica.kill();
            replica.startAgain();
            replica.awaitReady();
        };
    }

    /** One replica stands still for a while and goes on as if nothing had been. */
    static Trouble pause(Duration howLong) {
        return (scene, random) -> {
            Replica replica = scene.any(random);
            replica.pause();
            pass(howLong);
            replica.goOn();
        };
    }

    /** Discord hangs up on everybody, without a word. */
    static Trouble dropConnections() {
        return (scene, random) -> scene.discord().drop();
    }

    /** Some messages reach Slack without Slack's answer reaching us, some do not arrive, some come too fast. */
    static Trouble slackStumbles() {
        return (scene, random) -> {
            for (int i = 0; i < 4; i++) {
                scene.slack().faults().next("chat.postMessage", new Fault.DropsAfter());
                scene.slack().faults().next("chat.postMessage", new Fault.DropsBefore());
                scene.slack().faults().next("chat.postMessage", new Fault.Status(503));
            }
            scene.slack().faults().next("chat.postMessage", new Fault.TooMany(1));
        };
    }

    /** The same in Discord, for messages into channels and for answers to what was pressed. */
    static Trouble discordStumbles() {
        return (scene, random) -> {
            for (Route route : new Route[] {Route.SEND, Route.CALLBACK}) {
                for (int i = 0; i < 4; i++) {
                    scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.lostAnswer());
                    scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.failing(502));
                }
                scene.discord().order(route, org.connectioncoach.discord.fake.fault.Fault.rateLimit(0.5));
            }
        };
    }

    /** PostgreSQL goes down in the middle of whatever it does, and comes back. */
    static Trouble restart(DatabaseServer server) {
        return (scene, random) -> server.restart();
    }

    /** Every replica is stopped and finds another database address when it comes back. */
    static Trouble moveTo(String url) {
        return (scene, random) -> scene.replicas().forEach(replica -> {
            replica.kill();
            replica.set("COACH_STORE_URL", url);
            replica.startAgain();
            replica.awaitReady();
        });
    }

    /** Nothing happens for a while. */
    static Trouble quiet(Duration howLong) {
        return (scene, random) -> pass(howLong);
    }

    private static void pass(Duration howLong) {
        LockSupport.parkNanos(howLong.toNanos());
    }
}
