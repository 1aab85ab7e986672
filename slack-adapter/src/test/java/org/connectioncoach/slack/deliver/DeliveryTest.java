package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.kit.ScriptedTurns;
import org.connectioncoach.slack.kit.Stage;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.connectioncoach.slack.render.Samples;
import org.connectioncoach.slack.settings.SlackSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final String POST = "chat.postMessage";

    private final ScriptedTurns turns = new ScriptedTurns();
    private Stage stage;
    private Member sam;

    @BeforeEach
    void open() {
        stage = new Stage(Mode.HTTP, turns);
        sam = stage.member("U1", "Sam");
    }

    @AfterEach
    void close() {
        stage.close();
        assertThat(stage.slack().ledger().violations()).isEmpty();
    }

    private Delivery deliver(Reply reply, Address address, boolean asked, int attempt) {
        MemberId to = MemberId.slack(Directory.TEAM, "U1");
        return stage.messenger().deliver(new Outgoing("m1", to, Directory.TEAM, address, reply, asked, attempt));
    }

    private Delivery deliver(int attempt) {
        return deliver(Reply.saying("Week 4"), Address.channel("D1"), false, attempt);
    }

    @Test
    void whatNobodyAskedForShowsANeutralNotification() {
        Reply checkIn = Reply.of(new Block.Heading("Week 4: two minutes?"), new Block.Paragraph(Text.of("190 next")));
        assertThat(deliver(checkIn, Address.channel("dm"), false, 1)).isInstanceOf(Delivery.Sent.class);
        Posted message = sam.reads("Week 4: two minutes?");
        assertThat(message.text()).isEqualTo("Connection Coach has a message for you.");
        assertThat(message.blocks().get(0).toString()).contains("Connection Coach has a message for you.");
    }

    @Test
    void aLateAnswerShowsItself() {
        deliver(Reply.saying("Your answer"), Address.channel("D1"), true, 1);
        assertThat(sam.reads("Your answer").text()).isEqualTo("Your answer");
    }

    @Test
    void aLateAnswerToACommandStaysPrivate() {
        String url = stage.slack().responseUrl("C5", "U1", "");
        deliver(Reply.saying("Late range"), new Address("C5", "", url), true, 1);
        sam.readsPrivately("C5", "Late range");
        stage.slack().expireResponseUrls();
        deliver(Reply.saying("Later range"), new Address("C5", "", url), true, 1);
        sam.readsPrivately("C5", "Later range");
        stage.slack().faults().next("chat.postEphemeral", new Fault.Refuses("not_in_channel"));
        deliver(Reply.saying("Latest range"), new Address("C5", "", url), true, 1);
        sam.reads("Latest range");
        assertThat(stage.slack().ledger().seenBy("U2", "C5")).isEmpty();
    }

    @Test
    void aRateLimitIsWaitedFor() {
        stage.slack().faults().next(POST, new Fault.TooMany(1));
        long start = System.nanoTime();
        assertThat(deliver(1)).isInstanceOf(Delivery.Sent.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(950));
        assertThat(stage.slack().ledger().calls(POST)).isEqualTo(2);
    }

    @Test
    void aLongRateLimitGoesBackToTheOutbox() {
        stage.slack().faults().next(POST, new Fault.TooMany(40));
        assertThat(deliver(1)).isEqualTo(new Delivery.Retry(Duration.ofSeconds(40), "ratelimited"));
        assertThat(deliver(2)).isInstanceOf(Delivery.Retry.class);
        assertThat(stage.slack().ledger().calls(POST)).isEqualTo(1);
    }

    @Test
    void errorsMeanWhatSlackSays() {
        stage.slack().faults().next(POST, new Fault.Refuses("user_disabled"));
        assertThat(deliver(1)).isEqualTo(new Delivery.Refused("user_disabled", true));
        stage.slack().faults().next(POST, new Fault.Refuses("token_revoked"));
        assertThat(deliver(1)).isEqualTo(new Delivery.Refused("token_revoked", true));
        stage.slack().faults().next(POST, new Fault.Refuses("msg_too_long"));
        assertThat(deliver(1)).isEqualTo(new Delivery.Refused("msg_too_long", false));
    }

    @Test
    void oneInDoubtIsLookedUpAndNotSentTwice() {
        stage.slack().faults().next(POST, new Fault.DropsAfter());
        assertThat(deliver(1)).isInstanceOf(Delivery.Sent.class);
        stage.slack().faults().next(POST, new Fault.Refuses("internal_error"));
        Delivery second = deliver(Reply.saying("Other"), Address.channel("D1"), false, 1);
        assertThat(second).as("the mark of m1 is there already").isInstanceOf(Delivery.Sent.class);
        assertThat(stage.slack().ledger().seenBy("U1", "D1")).hasSize(1);
    }

    @Test
    void oneInDoubtIsFoundAlthoughMuchWasSaidSince() {
        assertThat(deliver(1)).isInstanceOf(Delivery.Sent.class);
        for (int i = 0; i < 40; i++) {
            stage.slack().ledger().post("D1", "", "", "something else", new JsonArray(), "other" + i);
        }
        assertThat(deliver(2)).isInstanceOf(Delivery.Sent.class);
        assertThat(stage.slack().ledger().calls(POST)).isEqualTo(1);
    }

    @Test
    void oneThatDidNotArriveIsToBeSentAgain() {
        stage.slack().faults().next(POST, new Fault.Status(500));
        assertThat(deliver(1)).isInstanceOf(Delivery.Sent.class);
        assertThat(deliver(2)).as("after a crash between sending and noting").isInstanceOf(Delivery.Sent.class);
        assertThat(stage.slack().ledger().seenBy("U1", "D1")).hasSize(1);
    }

    @Test
    void doubtWithoutALookUpIsSaid() {
        stage.slack().faults().next(POST, new Fault.Status(500));
        stage.slack().faults().next("conversations.history", new Fault.Refuses("missing_scope"));
        assertThat(deliver(1)).isInstanceOf(Delivery.Doubtful.class);
    }

    @Test
    void whatAProcessThatDiedMayHaveSentIsSentOnceAndOnlyWhereThatCanBeSeen() {
        MemberId to = MemberId.slack(Directory.TEAM, "U1");
        Outgoing inDirect =
                new Outgoing("m1", to, Directory.TEAM, Address.channel("D1"), Reply.saying("Your card"), true, 2, true);
        assertThat(stage.messenger().deliver(inDirect)).isInstanceOf(Delivery.Sent.class);
        assertThat(stage.messenger().deliver(inDirect)).isInstanceOf(Delivery.Sent.class);
        assertThat(stage.slack().ledger().seenBy("U1", "D1")).hasSize(1);

        Outgoing inChannel = new Outgoing(
                "m2", to, Directory.TEAM, new Address("C5", "", "https://x"), Reply.saying("Hi"), true, 2, true);
        assertThat(stage.messenger().deliver(inChannel)).isInstanceOf(Delivery.Doubtful.class);
        assertThat(stage.slack().ledger().seenBy("U1", "C5")).isEmpty();
    }

    @Test
    void aLookUpThatSlackRefusesNowIsTriedLater() {
        stage.slack().faults().next("conversations.history", new Fault.TooMany(3));
        assertThat(deliver(2)).isInstanceOf(Delivery.Retry.class);
        assertThat(deliver(3)).isInstanceOf(Delivery.Sent.class);
        assertThat(stage.slack().ledger().seenBy("U1", "D1")).hasSize(1);
    }

    @Test
    void anAnswerWhoseConnectionBreaksArrivesOnce() {
        turns.says(Reply.saying("one"), Reply.saying("two"));
        stage.slack().faults().next(POST, new Fault.DropsAfter());
        stage.slack().faults().next(POST, new Fault.DropsBefore());
        sam.says("hi");
        stage.slack()
                .ledger()
                .until("the answer to be told", () -> turns.answered().size() == 1);
        assertThat(stage.slack().ledger().seenBy("U1", "D1"))
                .extracting(Posted::text)
                .containsExactly("one", "two");
    }

    @Test
    void aPrivateAnswerInDoubtIsNotSaidAnotherWay() {
        turns.answers(inbound -> {
            stage.slack().expireResponseUrls();
            return new Answer.Now(List.of(Reply.saying("one"), Reply.saying("two")), null);
        });
        stage.slack().faults().next("chat.postEphemeral", new Fault.DropsAfter());
        sam.types("start", "C5");
        sam.readsPrivately("C5", "two");
        turns.says(Reply.saying("found"));
        sam.shortcutOn("C5", "He wants to connect");
        sam.readsPrivately("C5", "found");
        stage.slack().ledger().until("one answer told", () -> turns.answered().size() == 1);
        assertThat(turns.answered().get(0)).isEqualTo(turns.last());
        assertThat(stage.slack().ledger().messages()).extracting(Posted::text).containsExactly("one", "two", "found");
    }

    @Test
    void anAnswerSurvivesARateLimitAndItsOrderHolds() {
        turns.says(Reply.saying("first"), Reply.saying("second"));
        stage.slack().faults().next(POST, new Fault.TooMany(1));
        sam.says("hi");
        sam.reads("second");
        assertThat(stage.slack().ledger().seenBy("U1", "D1"))
                .extracting(Posted::text)
                .containsExactly("first", "second");
    }

    @Test
    void anAnswerThatCannotBeDeliveredIsNotCalledDelivered() {
        turns.says(Reply.saying("lost"));
        stage.slack().faults().next(POST, new Fault.Refuses("is_archived"));
        sam.says("hi");
        turns.says(Reply.saying("found"));
        sam.says("again");
        sam.reads("found");
        stage.slack().ledger().until("one answer told", () -> turns.answered().size() == 1);
        assertThat(turns.answered().get(0)).isEqualTo(turns.last());
    }

    @Test
    void cardsGoWithoutTheirPictureWhenItCannotBeUploaded() {
        turns.says(Reply.of(new Block.Heading("Your band"), Samples.picture()));
        stage.slack().faults().next("files.getUploadURLExternal", new Fault.Refuses("missing_scope"));
        sam.says("range");
        assertThat(sam.reads("Your band").shown()).contains("The picture didn't load; the numbers are below.");
    }

    @Test
    void cardsGoWithoutTheirPictureWhenSlackDoesNotShowItYet() {
        turns.says(Reply.of(new Block.Heading("Your band"), Samples.picture()));
        stage.slack().faults().next(POST, new Fault.Refuses("invalid_blocks"));
        sam.says("range");
        assertThat(sam.reads("Your band").shown()).contains("The picture didn't load", "January 3");
    }

    @Test
    void aPictureIsUploadedOnceForTheSameDrawing() {
        turns.says(Reply.of(Samples.picture()));
        sam.says("one");
        sam.reads("January 3");
        sam.says("two");
        stage.slack()
                .ledger()
                .until(
                        "two cards",
                        () -> stage.slack().ledger().seenBy("U1", "D1").size() == 2);
        assertThat(stage.slack().ledger().calls("files.completeUploadExternal")).isEqualTo(1);
    }

    @Test
    void manyPeopleAtOnceEachGetTheirAnswersInOrder() {
        turns.answers(inbound -> new Answer.Now(List.of(Reply.saying("to " + inbound.eventId())), null));
        List<Member> members = IntStream.range(100, 140)
                .mapToObj(i -> stage.member("U" + i, "M" + i))
                .toList();
        members.parallelStream().forEach(member -> {
            member.says("one");
            member.says("two");
        });
        for (Member member : members) {
            stage.slack()
                    .ledger()
                    .until(
                            "both answers",
                            () -> stage.slack()
                                            .ledger()
                                            .seenBy(member.id(), member.direct())
                                            .size()
                                    == 2);
        }
    }
}
