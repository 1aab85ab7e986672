package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Directory;
import org.junit.jupiter.api.Test;

/** Messages of which nobody knows whether Slack has them: they are looked up, and never sent twice. */
class DoubtTest extends ToSam {
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
}
