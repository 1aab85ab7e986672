package org.connectioncoach.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MovingSlowlyTest {
    private final Rig rig = new Rig();

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void directChannelsThatPeopleAskForAreOpenedSlowlyToo() {
        IntStream.range(0, 5).forEach(i -> continueInDm("P" + i).then("I've written to you in our direct messages."));
        continueInDm("One more").then("Give me a minute, then try that again.");
        assertThat(rig.discord.requests(Route.OPEN_DM)).isEqualTo(5);
    }

    private Interaction continueInDm(String name) {
        return rig.discord
                .person(name)
                .slash(Where.SERVER, "start")
                .then("Where are you right now?")
                .press("Continue in DM");
    }
}
