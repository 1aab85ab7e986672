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
import org.connectioncoach.discord.render.Samples;
import org.connectioncoach.discord.rig.Rig;
import org.connectioncoach.discord.rig.ScriptedCoach;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.MessageIds;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** The process died after Discord had the answer and before it heard so. */
    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"SERVER", "BOT_DM"})
    void knowsAnAnswerAgainThatTheFirstMessageShows(Where where) {
        Interaction command = sam.slash(where, "start");
        Shown card = command.then("Where are you right now?");
        assertThat(deliver(
                        firstOf(command), rig.coach.lastHeard().address(), ScriptedCoach.stageQuestion(), true, true))
                .isEqualTo(new Delivery.Sent(card.json().path("id").asText()));
        assertThat(sam.countOf("Where are you right now?")).isEqualTo(1);
    }

    @Test
    void knowsAnAnswerAgainThatTookThePlaceOfThePressedCard() {
        Shown card = sam.slash(Where.SERVER, "start").then("Where are you right now?");
        Interaction press = card.press("Student");
        press.then("2 of 3");
        Reply answer = Reply.of(new Block.Heading("2 of 3"), Samples.picker());
        assertThat(deliver(firstOf(press), rig.coach.lastHeard().address(), answer, true, true))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(sam.countOf("2 of 3")).isEqualTo(1);
    }

    @Test
    void aCardThatSaidTheSameBeforeProvesNothing() {
        Shown card = sam.slash(Where.SERVER, "privacy").then("What I know about you");
        rig.coach.next(new Answer.Now(List.of(), null));
        Interaction press = card.press("Start weekly plan");
        press.acknowledged();
        assertThat(deliver(
                        firstOf(press),
                        rig.coach.lastHeard().address(),
                        Reply.saying("What I know about you"),
                        true,
                        true))
                .isInstanceOf(Delivery.Doubtful.class);
    }

    @Test
    void aFurtherMessageInADirectChannelIsSeenOnceHoweverOftenItIsSent() {
        Interaction command = sam.slash(Where.BOT_DM, "start");
        command.then("Where are you right now?");
        Address address = rig.coach.lastHeard().address();
        rig.discord.order(Route.SEND, Fault.lostAnswer());
        deliver("m12", address, Reply.saying("And one more thing"), true, false);
        assertThat(deliver("m12", address, Reply.saying("And one more thing"), true, true))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(sam.countOf("And one more thing")).isEqualTo(1);
    }

    @Test
    void aFurtherMessageWhoseFateIsUnknownIsInDoubtAtOnce() {
        sam.slash(Where.SERVER, "start").then("Where are you right now?");
        rig.discord.order(Route.FOLLOW_UP, Fault.lostAnswer());
        assertThat(deliver("m13", rig.coach.lastHeard().address(), Reply.saying("Perhaps"), true, false))
                .isInstanceOf(Delivery.Doubtful.class);
        assertThat(sam.countOf("Perhaps")).isEqualTo(1);
    }

    @Test
    void whatWasNeverFilledInIsSentWholeWithoutAnyDoubt() {
        rig.coach.next(new Answer.Later());
        Interaction command = sam.slash(Where.SERVER, "start");
        command.acknowledged();
        Reply twoMessages = Reply.of(new Block.Heading("The draft"), new Block.Copyable("Hi Ana"));
        assertThat(deliver("m14", rig.coach.lastHeard().address(), twoMessages, true, true))
                .isInstanceOf(Delivery.Sent.class);
        command.then("The draft");
        command.then("Hi Ana");
    }

    private static String firstOf(Interaction interaction) {
        return MessageIds.of("discord", interaction.id(), 0);
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
