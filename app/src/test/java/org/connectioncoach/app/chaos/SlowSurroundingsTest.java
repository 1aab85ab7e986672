package org.connectioncoach.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.connectioncoach.app.chaos.replica.DatabaseServer;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Door;
import org.connectioncoach.slack.kit.door.HttpPath;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.door.Payloads;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.store.jdbc.TurnLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both platforms wait three seconds: either it is told in time that the event is kept, or it delivers again, and the log says so. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SlowSurroundingsTest {
    private static final int MORE_THAN_A_LANE_HOLDS = 60;
    private static final int MORE_TRIES_THAN_ANYBODY_MAKES = 12;
    private static final String BUSY = "A lot of people are talking to me right now";
    private static final String NOT_KEPT = "haven't saved that yet";

    private static DatabaseServer database;
    private static Rig rig;
    private static HttpPath door;

    @BeforeAll
    static void open() {
        database = new DatabaseServer(Trial.fresh("slow"));
        rig = new Rig(Trial.fresh("slow-replica"), database, 1);
        door = new HttpPath(rig.replicas().get(0).port(), Stage.SIGNING_SECRET);
    }

    @AfterAll
    static void close() {
        if (rig != null) {
            rig.close();
        }
    }

    @Test
    void aSlowPlatformDelaysNoAcknowledgement() {
        Member ann = new Member(rig.slack(), door, "U1", "");
        rig.slack().faults().next("chat.postMessage", new Fault.Slow(Duration.ofSeconds(8)));
        deliverUntilTaken(event("Slow1", ann, "start"));
        assertThat(rig.slack().ledger().seenBy(ann.id(), ann.direct()))
                .as("shown when it was acknowledged")
                .isEmpty();
        ann.reads("1 of 3");
    }

    @Test
    void whatASlowDatabaseHoldsUpIsKeptForLaterAndAnswered() {
        Member ben = new Member(rig.slack(), door, "U2", "");
        try (AutoCloseable lock = database.lock("member")) {
            deliverUntilTaken(event("Slow2", ben, "start"));
            Rig.until(
                    "the log says so",
                    () -> rig.replicas().get(0).log().contains("slow: Inbound[Slow2")
                            || rig.replicas().get(0).log().contains("Slow2 was not taken"));
            assertThat(rig.slack().ledger().seenBy(ben.id(), ben.direct())).isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException("letting go of the lock", e);
        }
        rig.settle();
        ben.reads("1 of 3");
    }

    @Test
    void whatADeadDatabaseCannotKeepIsLeftToSlacksNextDelivery() {
        Member cas = new Member(rig.slack(), door, "U3", "");
        JsonObject event = event("Slow3", cas, "start");
        try (AutoCloseable lock = database.lock("member, inbox")) {
            assertThat(door.send(Door.Kind.EVENT, event).ok()).isFalse();
            Rig.until("the log says so", () -> rig.replicas().get(0).log().contains("Slow3 was not taken"));
        } catch (Exception e) {
            throw new IllegalStateException("letting go of the lock", e);
        }
        deliverUntilTaken(event);
        cas.reads("1 of 3");
        assertThat(turnsOf(cas)).isEqualTo(1);
    }

    @Test
    void whatAFullQueueRefusesIsLeftToSlacksNextDelivery() {
        Member dee = new Member(rig.slack(), door, "U4", "");
        List<JsonObject> events = IntStream.range(0, MORE_THAN_A_LANE_HOLDS)
                .mapToObj(i -> event("Full" + i, dee, "start"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(events.size());
        try (AutoCloseable lock = database.lock("member, inbox")) {
            events.stream()
                    .map(event -> CompletableFuture.runAsync(() -> door.send(Door.Kind.EVENT, event), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
            Rig.until("the log says so", () -> rig.replicas().get(0).log().contains("busy: "));
        } catch (Exception e) {
            throw new IllegalStateException("letting go of the lock", e);
        } finally {
            threads.shutdownNow();
        }
        events.forEach(SlowSurroundingsTest::deliverUntilTaken);
        rig.settle();
        assertThat(turnsOf(dee)).isEqualTo(events.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "member, event, inbox"})
    void discordHearsInTimeThatAnAnswerTakesLongerHoweverSlowTheDatabaseIs(String locked) {
        Interaction start;
        try (AutoCloseable lock = database.lock(locked)) {
            start = rig.discord().person("Eve").slash(Where.SERVER, "start");
            assertThat(start.isAnswered()).as("with %s locked", locked).isTrue();
        } catch (Exception e) {
            throw new IllegalStateException("letting go of the lock", e);
        }
        rig.settle();
        assertThat(start.acknowledgedAfter()).as("with %s locked", locked).isLessThan(3_000);
    }

    @Test
    void aSlowDiscordHoldsUpNothingThatTheSamePersonDoesNext() {
        Person fay = rig.discord().person("Fay");
        rig.discord().order(Route.SEND, org.connectioncoach.discord.fake.fault.Fault.slow(8_000));
        int before = rig.discord().requests(Route.SEND);
        fay.says("hello");
        Rig.until("the slow answer is on its way", () -> rig.discord().requests(Route.SEND) > before);
        Interaction start = fay.slash(Where.SERVER, "start");
        Rig.until("it is kept", () -> turnsOf(fay.id()) == 2);
        assertThat(start.isAnswered()).as("acknowledged in time").isTrue();
        start.then("1 of 3");
        assertThat(fay.countOf("1 of 3")).isEqualTo(1);
    }

    @Test
    void whatDiscordDoesNotTakeIsLeftToTheOutboxAndTheLogSaysSo() {
        Person gus = rig.discord().person("Gus");
        for (int i = 0; i < MORE_TRIES_THAN_ANYBODY_MAKES; i++) {
            rig.discord().order(Route.CALLBACK, org.connectioncoach.discord.fake.fault.Fault.failing(500));
        }
        Interaction start = gus.slash(Where.BOT_DM, "start");
        assertThat(start.isAnswered()).as("Discord is away").isFalse();
        Rig.until("the log says so", () -> log().contains("Interaction " + start.id() + " could not be answered"));
        gus.sees("1 of 3");
        rig.settle();
        assertThat(gus.countOf("1 of 3")).isEqualTo(1);
        rig.discord().forget(Route.CALLBACK);
    }

    /** More than a lane holds: some are refused with words, and the rest is kept once the database is back. */
    @Test
    void inDiscordTooEverybodyReadsInTimeThatTooMuchWaitsOrThatNothingIsKeptYet() {
        Person hal = rig.discord().person("Hal");
        List<Interaction> commands;
        try (AutoCloseable lock = database.lock("member, inbox")) {
            commands = IntStream.range(0, MORE_THAN_A_LANE_HOLDS)
                    .mapToObj(i -> hal.slash(Where.SERVER, "start"))
                    .toList();
            assertThat(commands).allMatch(Interaction::isAnswered, "is answered in time");
            assertThat(commands)
                    .as("nothing is kept, so nothing is acknowledged")
                    .allMatch(each -> each.beganWith(BUSY) || each.beganWith(NOT_KEPT), "says so");
            assertThat(commands).as("refused").anyMatch(each -> each.beganWith(BUSY));
            assertThat(log()).contains("busy: ", "was not kept in time");
        } catch (Exception e) {
            throw new IllegalStateException("letting go of the lock", e);
        }
        long held = commands.stream().filter(each -> each.beganWith(NOT_KEPT)).count();
        Rig.until("what may still be kept is kept", () -> turnsOf(hal.id()) == held);
        rig.settle();
        assertThat(hal.countOf(NOT_KEPT)).as("still said").isZero();
    }

    private static String log() {
        return rig.replicas().get(0).log();
    }

    private static JsonObject event(String id, Member member, String words) {
        return Payloads.event(id, Payloads.message(member.id(), words));
    }

    /** As Slack does, but without its pauses of minutes. */
    private static void deliverUntilTaken(JsonObject event) {
        Rig.until(
                "it is taken: " + event.get("event_id"),
                () -> door.send(Door.Kind.EVENT, event).ok());
    }

    private static long turnsOf(Member member) {
        return turnsOf(member.id());
    }

    private static long turnsOf(String user) {
        return TurnLog.entries(database.url()).stream()
                .filter(entry -> entry.member().endsWith(":" + user))
                .count();
    }
}
