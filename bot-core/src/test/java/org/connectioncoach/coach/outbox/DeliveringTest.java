package org.connectioncoach.coach.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.connectioncoach.clock.PushedClock;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Letter;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.OutboxMessage;
import org.junit.jupiter.api.Test;

class DeliveringTest {
    private static final MemberId SAM = MemberId.slack("T1", "U1");
    private static final OutboxSettings SETTINGS = OutboxSettings.standard();

    private final PushedClock clock = new PushedClock();
    private final Outbox outbox = new InMemoryStore().outbox();
    private final List<Outgoing> seen = new ArrayList<>();
    private final List<MemberId> unreachable = new ArrayList<>();
    private final OutboxListener listener = new OutboxListener() {
        @Override
        public void unreachable(MemberId member) {
            unreachable.add(member);
        }
    };
    private final Delivering delivering =
            new Delivering(outbox, Reply::saying, SETTINGS, new BackOff(new Random(7)), listener, clock);

    private Messenger answering(Delivery delivery) {
        return new Messenger() {
            @Override
            public String platform() {
                return "slack";
            }

            @Override
            public Delivery deliver(Outgoing message) {
                seen.add(message);
                return delivery;
            }
        };
    }

    private void add(String id) {
        outbox.add(
                List.of(new OutboxMessage(id, SAM, "T1", Address.channel("C1"), "hello", true, clock.instant())),
                clock.instant());
    }

    private List<ClaimedMessage> claim() {
        return outbox.claim(Set.of("slack"), clock.instant(), SETTINGS.lease(), 10);
    }

    private void attempt(Delivery delivery) {
        claim().forEach(claimed -> delivering.attempt(claimed, answering(delivery), clock.instant()));
    }

    @Test
    void handsOverTheWholeMessageAndForgetsItOnceSent() {
        add("m1");
        attempt(new Delivery.Sent("17.01"));
        assertThat(seen)
                .containsExactly(
                        new Outgoing("m1", SAM, "T1", Address.channel("C1"), Reply.saying("hello"), true, 1, false));
        assertThat(outbox.backlog().waiting()).isZero();
    }

    @Test
    void leavesASecondBetweenTwoMessagesOfASlackChannel() {
        add("m1");
        add("m2");
        attempt(new Delivery.Sent("17.01"));
        assertThat(claim()).isEmpty();
        clock.push(Duration.ofSeconds(1));
        attempt(new Delivery.Sent("17.02"));
        assertThat(seen).extracting(Outgoing::id).containsExactly("m1", "m2");
    }

    @Test
    void triesAgainNoEarlierThanThePlatformSays() {
        add("m1");
        attempt(new Delivery.Retry(Duration.ofSeconds(30), "ratelimited"));
        clock.push(Duration.ofSeconds(29));
        assertThat(claim()).isEmpty();
        clock.push(Duration.ofSeconds(1));
        attempt(new Delivery.Sent("17.01"));
        assertThat(seen).extracting(Outgoing::attempt).containsExactly(1, 2);
    }

    @Test
    void givesUpAfterManyAttemptsAndListsTheLetter() {
        add("m1");
        for (int i = 0; i < 40 && outbox.backlog().waiting() > 0; i++) {
            attempt(new Delivery.Retry(Duration.ZERO, "service_unavailable"));
            clock.push(Duration.ofMinutes(20));
        }
        assertThat(seen).hasSize(SETTINGS.attempts());
        assertThat(outbox.deadLetters(9)).extracting(Letter::reason).containsExactly("service_unavailable");
    }

    @Test
    void stopsWritingToAMemberWhoCannotBeReached() {
        add("m1");
        add("m2");
        attempt(new Delivery.Refused("user_disabled", true));
        assertThat(outbox.backlog().waiting()).isZero();
        assertThat(outbox.deadLetters(9)).extracting(Letter::id).containsExactly("m1");
        assertThat(unreachable).containsExactly(SAM);
    }

    @Test
    void goesOnWithTheNextWhenOneIsRefused() {
        add("m1");
        add("m2");
        attempt(new Delivery.Refused("msg_too_long", false));
        assertThat(claim()).extracting(claimed -> claimed.message().id()).containsExactly("m2");
        assertThat(unreachable).isEmpty();
    }

    @Test
    void listsWhatIsInDoubtAndDoesNotSendItAgain() {
        add("m1");
        attempt(new Delivery.Doubtful("no answer"));
        assertThat(outbox.doubtfulLetters(9)).extracting(Letter::reason).containsExactly("no answer");
        clock.push(Duration.ofDays(1));
        assertThat(claim()).isEmpty();
    }

    @Test
    void tellsTheMessengerWhenAnEarlierAttemptMayHaveArrived() {
        add("m1");
        claim();
        clock.push(SETTINGS.lease());
        attempt(new Delivery.Sent("17.01"));
        assertThat(seen).extracting(Outgoing::uncertain).containsExactly(true);
    }

    @Test
    void leavesAMessageAloneWhoseClaimIsHalfOver() {
        add("m1");
        ClaimedMessage claimed = claim().get(0);
        delivering.attempt(
                claimed, answering(new Delivery.Sent("17.01")), clock.instant().minus(Duration.ofSeconds(31)));
        assertThat(seen).isEmpty();
        assertThat(outbox.backlog().waiting()).isEqualTo(1);
        assertThat(claim())
                .as("nothing was tried, so nothing is in doubt")
                .singleElement()
                .satisfies(again -> assertThat(again.uncertain()).isFalse());
    }

    @Test
    void putsAwayAMessageThatCannotBeRead() {
        add("m1");
        Delivering unreading = new Delivering(
                outbox,
                json -> {
                    throw new IllegalArgumentException("from a later version");
                },
                SETTINGS,
                new BackOff(new Random(7)),
                listener,
                clock);
        claim().forEach(claimed -> unreading.attempt(claimed, answering(new Delivery.Sent("1")), clock.instant()));
        assertThat(outbox.deadLetters(9)).extracting(Letter::reason).containsExactly("unreadable");
    }

    @Test
    void growsThePausesUpToTenMinutes() {
        BackOff backOff = new BackOff(new Random(7));
        assertThat(backOff.after(1, Duration.ZERO)).isBetween(Duration.ofMillis(1_500), Duration.ofMillis(2_500));
        assertThat(backOff.after(5, Duration.ZERO)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(40));
        assertThat(backOff.after(60, Duration.ZERO)).isBetween(Duration.ofSeconds(450), Duration.ofSeconds(750));
        assertThat(backOff.after(1, Duration.ofHours(1))).isEqualTo(Duration.ofHours(1));
    }
}
