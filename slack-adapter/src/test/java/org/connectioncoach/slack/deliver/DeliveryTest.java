package org.connectioncoach.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.slack.kit.fake.fault.Fault;
import org.connectioncoach.slack.kit.fake.world.Posted;
import org.junit.jupiter.api.Test;

/** What leaves by way of the outbox. */
class DeliveryTest extends ToSam {
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
}
