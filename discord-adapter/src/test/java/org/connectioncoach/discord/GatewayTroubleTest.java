package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatewayTroubleTest {
    private final Rig rig = new Rig();

    @AfterEach
    void stop() {
        rig.close();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("a dropped connection", (Consumer<FakeDiscord>) FakeDiscord::drop),
                Arguments.of("close 4000", (Consumer<FakeDiscord>) discord -> discord.closeWith(4000)),
                Arguments.of("close 1001", (Consumer<FakeDiscord>) discord -> discord.closeWith(1001)),
                Arguments.of("a request to reconnect", (Consumer<FakeDiscord>) FakeDiscord::reconnect),
                Arguments.of(
                        "an invalid session, resumable", (Consumer<FakeDiscord>) discord -> discord.invalidate(true)));
    }

    /** What people do while the connection is away is replayed by Discord, and acted on once. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void losesAndDoublesNothing(String name, Consumer<FakeDiscord> breaks) {
        List<Person> people = IntStream.range(0, 10)
                .mapToObj(i -> rig.discord.person("Person " + i))
                .toList();
        for (int round = 0; round < 3; round++) {
            int number = round;
            people.subList(0, 5).forEach(person -> person.says("before " + number));
            breaks.accept(rig.discord);
            people.forEach(person -> person.says("after " + number));
            people.forEach(person -> person.sees("You said: after " + number));
        }
        for (Person person : people) {
            for (int round = 0; round < 3; round++) {
                assertThat(person.countOf("You said: after " + round)).as(name).isEqualTo(1);
                assertThat(person.countOf("You said: before " + round))
                        .as(name)
                        .isEqualTo(people.indexOf(person) < 5 ? 1 : 0);
            }
        }
        assertThat(rig.discord.identified()).as("sessions begun anew").isEqualTo(1);
    }

    @Test
    void beginsANewSessionWhenTheOldOneIsForgotten() {
        rig.discord.invalidate(false);
        Person sam = rig.discord.person("Sam");
        // Discord forgets what happens until the bot is back; people try again.
        rig.discord.awaitIdentified(2);
        sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        Rig.until("connected", () -> rig.running.health().connected());
    }

    @Test
    void comesBackAfterDiscordWasAwayForAWhile() {
        Person sam = rig.discord.person("Sam");
        rig.discord.refuseConnections(true);
        sam.says("are you there?");
        rig.discord.refuseConnections(false);
        sam.sees("You said: are you there?");
    }
}
