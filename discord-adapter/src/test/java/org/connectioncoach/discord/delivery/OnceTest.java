package org.connectioncoach.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final Reply TWO_MESSAGES =
            Reply.of(new Block.Paragraph(Text.of("Here is a note.")), new Block.Copyable("Dear Ms. Okafor"));

    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    private Delivery deliver(Address address, int attempt) {
        return rig.running
                .messenger()
                .deliver(new Outgoing("m1", MemberId.discord(sam.id()), "", address, TWO_MESSAGES, true, attempt));
    }

    @Test
    void partsOfALateAnswerThatArrivedAreNotSentAgainWithThoseThatDidNot() {
        rig.coach.next(new Answer.Later());
        Interaction command = sam.slash(Where.SERVER, "start");
        command.acknowledged();
        Address address = rig.coach.lastHeard().address();
        rig.discord.order(Route.FOLLOW_UP, Fault.failing(500));
        assertThat(deliver(address, 1)).isInstanceOf(Delivery.Retry.class);
        assertThat(deliver(address, 2)).isInstanceOf(Delivery.Sent.class);
        assertThat(command.followUps())
                .as("the first part filled in what was awaited")
                .isEqualTo(1);
    }

    @Test
    void aTokenThatDiscordDoesNotTakeNowLosesNoMessage() {
        rig.discord.order(Route.OPEN_DM, Fault.failing(401));
        assertThat(deliver(Address.channel("dm"), 1)).isInstanceOf(Delivery.Retry.class);
    }
}
