package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Address;
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

/** Answers of several messages, and cards that change, while Slack stumbles. */
class OnceAndInOrderTest {
    private static final String POST = "chat.postMessage";
    private static final Fault GOES_WELL = new Fault.Slow(Duration.ZERO);
    private static final Reply TWO_MESSAGES =
            Reply.of(new Block.Paragraph(Text.of("Here is a note.")), new Block.Copyable("Dear Ms. Okafor"));

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

    private Delivery deliver(Reply reply, Address address, int attempt) {
        MemberId to = MemberId.slack(Directory.TEAM, "U1");
        return stage.messenger().deliver(new Outgoing("m1", to, Directory.TEAM, address, reply, true, attempt));
    }

    private void fails(String method, Fault... inThisOrder) {
        List.of(inThisOrder).forEach(fault -> stage.slack().faults().next(method, fault));
    }

    private List<String> shownIn(String channel) {
        return stage.slack().ledger().seenBy("U1", channel).stream()
                .map(Posted::text)
                .toList();
    }

    @Test
    void afterALongRateLimitNothingMoreIsPostedThereAndTheRestIsLeftToTheOutbox() {
        turns.says(Reply.saying("first"), Reply.saying("second"));
        fails(POST, new Fault.TooMany(40));
        sam.says("hi");
        stage.slack()
                .ledger()
                .until("the answer to be left", () -> turns.unanswered().size() == 1);
        assertThat(stage.slack().ledger().calls(POST)).isEqualTo(1);
        assertThat(shownIn("D1")).isEmpty();
    }

    @Test
    void whatFollowsAMessageThatDidNotArriveWaitsForIt() {
        turns.says(Reply.saying("first"), Reply.saying("second"));
        fails(POST, new Fault.DropsBefore());
        fails("conversations.history", new Fault.Status(500));
        sam.says("hi");
        stage.slack()
                .ledger()
                .until("the answer to be left", () -> turns.unanswered().size() == 1);
        assertThat(shownIn("D1")).isEmpty();
    }

    @Test
    void aMessageOfTheOutboxIsNotHeldLongerThanItsClaimLasts() {
        fails(POST, new Fault.TooMany(20));
        assertThat(deliver(Reply.saying("x"), Address.channel("D1"), 1))
                .isEqualTo(new Delivery.Retry(Duration.ofSeconds(20), "ratelimited"));
    }

    @Test
    void partsThatArrivedAreNotSentAgainWithThoseThatDidNot() {
        fails(POST, GOES_WELL, new Fault.TooMany(1), new Fault.TooMany(1), new Fault.TooMany(1));
        Address toBeOpened = Address.channel("dm");
        assertThat(deliver(TWO_MESSAGES, toBeOpened, 1)).isInstanceOf(Delivery.Retry.class);
        assertThat(deliver(TWO_MESSAGES, toBeOpened, 2)).isInstanceOf(Delivery.Sent.class);
        assertThat(shownIn("D1")).containsExactly("Here is a note.", "Dear Ms. Okafor");
    }

    @Test
    void privatePartsThatArrivedAreNotSentAgainEither() {
        fails("chat.postEphemeral", GOES_WELL, new Fault.TooMany(1));
        Address channel = Address.channel("C5");
        assertThat(deliver(TWO_MESSAGES, channel, 1)).isInstanceOf(Delivery.Retry.class);
        assertThat(deliver(TWO_MESSAGES, channel, 2)).isInstanceOf(Delivery.Sent.class);
        assertThat(shownIn("C5")).containsExactly("Here is a note.", "Dear Ms. Okafor");
    }

    @Test
    void aChannelThatIsClosedClosesNobodysDirectMessages() {
        fails(POST, new Fault.Refuses("is_archived"));
        assertThat(deliver(Reply.saying("x"), new Address("C5", "1700000000.1", ""), 1))
                .isEqualTo(new Delivery.Refused("is_archived", false));
        fails(POST, new Fault.Refuses("channel_not_found"));
        assertThat(deliver(Reply.saying("x"), Address.channel("D1"), 1))
                .isEqualTo(new Delivery.Refused("channel_not_found", true));
    }

    @Test
    void aTokenThatRanOutIsRenewedOneDay() {
        stage.slack().faults().always(POST, new Fault.Refuses("token_expired"));
        assertThat(deliver(Reply.saying("x"), Address.channel("D1"), 1)).isInstanceOf(Delivery.Retry.class);
    }

    @Test
    void aCardThatMayHaveChangedIsNotSentOnceMore() {
        turns.says(Reply.of(new Block.Heading("Your band"), new Block.Choices(Samples.stages(), true)));
        sam.says("range");
        Posted card = sam.reads("Your band");
        turns.says(Reply.of(new Block.Heading("Updated band")).placed(Reply.Placement.REPLACES_CARD));
        fails("chat.update", new Fault.DropsAfter());
        sam.presses(card, "Early career");
        stage.slack()
                .ledger()
                .until("the answer to be told", () -> turns.answered().size() == 2);
        assertThat(shownIn("D1")).containsExactly("Updated band");
    }

    @Test
    void aPageInPlaceOfAnAnswerHoldsNobodyUp() {
        turns.says(Reply.saying("Hello"));
        fails("users.info", new Fault.Status(200));
        fails(POST, new Fault.Status(200));
        assertThat(sam.says("hi").ok()).isTrue();
        assertThat(sam.says("hi again").ok()).isTrue();
        stage.slack().ledger().until("both answers", () -> shownIn("D1").size() == 2);
    }

    @Test
    void whoMustNotAskAboutPeopleForAWhileDoesNotAsk() {
        fails("users.info", new Fault.TooMany(60));
        turns.says(Reply.saying("Hello"));
        sam.says("hi");
        sam.reads("Hello");
        stage.member("U2", "Kim").says("hi");
        assertThat(stage.slack().ledger().calls("users.info")).isEqualTo(1);
    }
}
