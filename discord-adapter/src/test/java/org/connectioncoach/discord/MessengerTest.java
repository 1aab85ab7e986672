package org.connectioncoach.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.discord.fake.Interaction;
import org.connectioncoach.discord.fake.Person;
import org.connectioncoach.discord.fake.Shown;
import org.connectioncoach.discord.fake.fault.Fault;
import org.connectioncoach.discord.fake.fault.Route;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.discord.rig.ScriptedCoach;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessengerTest {
    private static final Address DM = Address.channel("dm");

    private final Rig rig = new Rig();
    private final Person sam = rig.discord.person("Sam");

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void deliversIntoTheDirectChannelWithANeutralFirstLine() {
        Delivery delivery = deliver("m1", DM, Reply.saying("Week 4: two minutes?"), false, false);
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        Shown message = sam.sees("Week 4: two minutes?");
        assertThat(message.words().strip()).startsWith("-# A note from Connection Coach");
        assertThat(((Delivery.Sent) delivery).messageId())
                .isEqualTo(message.json().path("id").asText());
    }

    @Test
    void sendsOnceHoweverOftenItIsTried() {
        rig.discord.order(Route.SEND, Fault.lostAnswer());
        deliver("m2", DM, Reply.saying("Once"), false, false);
        deliver("m2", DM, Reply.saying("Once"), false, true);
        assertThat(sam.countOf("Once")).isEqualTo(1);
    }

    @Test
    void saysThatSomebodyCannotBeReached() {
        sam.closesDirectMessages(50007);
        assertThat(deliver("m3", DM, Reply.saying("Hello"), false, false))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.memberUnreachable()).isTrue());
        sam.closesDirectMessages(50278);
        assertThat(deliver("m4", DM, Reply.saying("Hello"), false, false))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.memberUnreachable()).isTrue());
    }

    @Test
    void saysThatAChannelIsGoneWithoutBlamingTheMember() {
        assertThat(deliver("m5", Address.channel("123"), Reply.saying("Hello"), false, false))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.memberUnreachable()).isFalse());
    }

    @Test
    void asksToTryAgainWhenDiscordFails() {
        for (int i = 0; i < 4; i++) {
            rig.discord.order(Route.SEND, Fault.failing(500));
        }
        assertThat(deliver("m6", DM, Reply.saying("Hello"), false, false)).isInstanceOf(Delivery.Retry.class);
        assertThat(deliver("m6", DM, Reply.saying("Hello"), false, true)).isInstanceOf(Delivery.Sent.class);
        assertThat(sam.countOf("Hello")).isEqualTo(1);
    }

    @Test
    void fillsInWhatAPersonIsWaitingFor() {
        rig.coach.next(new Answer.Later());
        Interaction command = sam.slash(Where.SERVER, "start");
        assertThat(command.acknowledged()).isEqualTo(5);
        Address address = rig.coach.lastHeard().address();
        assertThat(deliver("m7", address, ScriptedCoach.stageQuestion(), true, false))
                .isInstanceOf(Delivery.Sent.class);
        Shown card = command.then("Where are you right now?");
        assertThat(card.onlyVisibleToThem()).isTrue();
        assertThat(card.buttons()).contains("Type an answer");
        assertThat(command.followUps()).isZero();
        deliver("m8", address, Reply.saying("And one more thing"), true, false);
        assertThat(command.then("And one more thing").onlyVisibleToThem()).isTrue();
    }

    @Test
    void answersAPressThatTookLongUnderTheCard() {
        Shown card = sam.slash(Where.BOT_DM, "start").then("Where are you right now?");
        rig.coach.next(new Answer.Later());
        Interaction press = card.press("Student");
        press.acknowledged();
        deliver("m9", rig.coach.lastHeard().address(), Reply.saying("Second question"), true, false);
        press.then("Second question");
    }

    @Test
    void answersInANewMessageAfterFifteenMinutes() {
        rig.coach.next(new Answer.Later());
        Interaction command = sam.slash(Where.SERVER, "start");
        command.acknowledged();
        command.expires();
        Delivery delivery = deliver("m10", rig.coach.lastHeard().address(), Reply.saying("Finally"), true, false);
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        sam.sees("Sorry for the wait. Here it is:");
        assertThat(sam.sees("Finally").onlyVisibleToThem()).isFalse();
    }

    @Test
    void doesNotRepeatAFollowUpThatMayHaveArrived() {
        sam.slash(Where.SERVER, "start").then("Where are you right now?");
        assertThat(deliver("m11", rig.coach.lastHeard().address(), Reply.saying("Maybe"), true, true))
                .isInstanceOf(Delivery.Doubtful.class);
    }

    @Test
    void opensNewChannelsSlowly() {
        List<Delivery> deliveries = IntStream.range(0, 8)
                .mapToObj(i -> rig.running
                        .messenger()
                        .deliver(new Outgoing(
                                "n" + i,
                                MemberId.discord(rig.discord.person("P" + i).id()),
                                "",
                                DM,
                                Reply.saying("Hello"),
                                false,
                                1)))
                .toList();
        assertThat(deliveries.subList(0, 5)).allMatch(Delivery.Sent.class::isInstance);
        assertThat(deliveries.subList(5, 8)).allMatch(Delivery.Retry.class::isInstance);
    }

    private Delivery deliver(String id, Address address, Reply reply, boolean asked, boolean uncertain) {
        return rig.running
                .messenger()
                .deliver(new Outgoing(
                        id, MemberId.discord(sam.id()), "", address, reply, asked, uncertain ? 2 : 1, uncertain));
    }
}
