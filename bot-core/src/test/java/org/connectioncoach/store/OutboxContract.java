package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Letter;
import org.connectioncoach.store.pending.OutboxMessage;
import org.junit.jupiter.api.Test;

abstract class OutboxContract extends StoreContract.Contract {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Set<String> BOTH = Set.of("slack", "discord");

    private List<ClaimedMessage> claim(Instant now) {
        return store().outbox().claim(BOTH, now, LEASE, 10);
    }

    private List<String> claimedIds(Instant now) {
        return claim(now).stream().map(claimed -> claimed.message().id()).toList();
    }

    private void add(OutboxMessage... messages) {
        store().outbox().add(List.of(messages), NOW);
    }

    @Test
    void handsOutExactlyWhatWasKept() {
        OutboxMessage message = new OutboxMessage(
                "m1", ALEX, "G7", new Address("C1", "T9", "interaction-token"), "{\"blocks\":[]}", true, NOW);
        add(message);
        assertThat(claim(NOW)).containsExactly(new ClaimedMessage(message, 1, false));
    }

    @Test
    void addsAnIdOnce() {
        add(message("m1", SAM));
        add(message("m1", SAM));
        assertThat(store().outbox().backlog().waiting()).isEqualTo(1);
    }

    @Test
    void handsOutNothingBeforeItIsDue() {
        OutboxMessage later = new OutboxMessage("m1", SAM, "", Address.channel("dm"), "{}", false, NOW.plusSeconds(10));
        add(later);
        assertThat(claimedIds(NOW.plusSeconds(9))).isEmpty();
        assertThat(claimedIds(NOW.plusSeconds(10))).containsExactly("m1");
    }

    @Test
    void handsOutOnlyWhatTheCallerCanDeliver() {
        add(message("m1", SAM), message("m2", ALEX));
        assertThat(store().outbox().claim(Set.of("discord"), NOW, LEASE, 10))
                .extracting(claimed -> claimed.message().id())
                .containsExactly("m2");
        assertThat(store().outbox().claim(Set.of(), NOW, LEASE, 10)).isEmpty();
    }

    @Test
    void keepsOrderWithinALaneAndLanesApart() {
        add(message("m1", SAM), message("m2", SAM), message("m3", ALEX), inChannel("m4", "C1"));
        List<ClaimedMessage> first = claim(NOW);
        assertThat(first).extracting(claimed -> claimed.message().id()).containsExactly("m1", "m3", "m4");
        assertThat(claimedIds(NOW)).isEmpty();

        store().outbox().sent(first.get(0), NOW);
        assertThat(claimedIds(NOW)).containsExactly("m2");
    }

    @Test
    void holdsALaneBackWhileItsFirstMessageWaitsForARetry() {
        add(message("m1", SAM), message("m2", SAM));
        store().outbox().retryAt(claim(NOW).get(0), NOW.plusSeconds(60), "ratelimited");

        assertThat(claimedIds(NOW.plusSeconds(59))).isEmpty();
        List<ClaimedMessage> again = claim(NOW.plusSeconds(60));
        assertThat(again).containsExactly(new ClaimedMessage(message("m1", SAM), 2, false));
    }

    @Test
    void saysWhenAnEarlierHolderWentAwayWithoutAWord() {
        add(message("m1", SAM));
        claim(NOW);
        assertThat(claim(NOW.plusSeconds(29))).isEmpty();
        assertThat(claim(NOW.plusSeconds(30))).containsExactly(new ClaimedMessage(message("m1", SAM), 2, true));
    }

    @Test
    void staysUncertainOverLaterAttempts() {
        add(message("m1", SAM));
        claim(NOW);
        ClaimedMessage second = claim(NOW.plusSeconds(30)).get(0);
        store().outbox().retryAt(second, NOW.plusSeconds(40), "could not look it up");
        assertThat(claim(NOW.plusSeconds(40))).containsExactly(new ClaimedMessage(message("m1", SAM), 3, true));
    }

    @Test
    void keepsTheLaneClosedForAWhileAfterAMessage() {
        add(inChannel("m1", "C1"), inChannel("m2", "C1"), inChannel("m3", "C2"));
        List<ClaimedMessage> first = claim(NOW);
        store().outbox().sent(first.get(0), NOW.plusSeconds(1));
        store().outbox().sent(first.get(1), NOW.plusSeconds(1));
        assertThat(claimedIds(NOW.plusMillis(999))).isEmpty();
        assertThat(claimedIds(NOW.plusSeconds(1))).containsExactly("m2");
    }

    @Test
    void ignoresAHolderWhoWasTakenOver() {
        add(message("m1", SAM));
        ClaimedMessage lapsed = claim(NOW).get(0);
        ClaimedMessage current = claim(NOW.plusSeconds(30)).get(0);

        store().outbox().retryAt(lapsed, NOW, "late word");
        store().outbox().dead(lapsed, "late word", NOW);
        assertThat(claim(NOW.plusSeconds(31))).isEmpty();

        store().outbox().sent(current, NOW);
        assertThat(store().outbox().backlog().waiting()).isZero();
    }

    @Test
    void listsDeadAndDoubtfulLettersWithoutTheirWords() {
        add(message("m1", SAM), message("m2", ALEX));
        List<ClaimedMessage> claimed = claim(NOW);
        store().outbox().dead(claimed.get(0), "user_disabled", NOW);
        store().outbox().doubtful(claimed.get(1), "crashed in a channel", NOW.plusSeconds(1));

        assertThat(store().outbox().deadLetters(10)).containsExactly(new Letter("m1", SAM, 1, "user_disabled", NOW));
        assertThat(store().outbox().doubtfulLetters(10))
                .containsExactly(new Letter("m2", ALEX, 1, "crashed in a channel", NOW.plusSeconds(1)));
        Outboxes.assertBacklog(store().outbox().backlog(), 0, 1, 1);
        assertThat(claimedIds(NOW.plusSeconds(90))).isEmpty();
    }

    @Test
    void goesOnWithALaneWhoseFirstMessageIsDead() {
        add(message("m1", SAM), message("m2", SAM));
        store().outbox().dead(claim(NOW).get(0), "too_long", NOW);
        assertThat(claimedIds(NOW)).containsExactly("m2");
    }

    @Test
    void knowsWhatWaitsLongest() {
        add(message("m1", SAM));
        add(new OutboxMessage("m2", ALEX, "", Address.channel("dm"), "{}", false, NOW.minusSeconds(5)));
        assertThat(store().outbox().backlog().oldestDue()).contains(NOW.minusSeconds(5));
    }

    @Test
    void dropsWhatWaitsForSomebodyOutOfReach() {
        add(message("m1", SAM), message("m2", SAM), message("m3", ALEX));
        assertThat(store().outbox().drop(SAM)).isEqualTo(2);
        assertThat(claimedIds(NOW)).containsExactly("m3");
    }

    /** Assertions on backlogs. */
    private static final class Outboxes {
        static void assertBacklog(
                org.connectioncoach.store.pending.Outbox.Backlog backlog, long waiting, long dead, long doubtful) {
            assertThat(backlog.waiting()).as("waiting").isEqualTo(waiting);
            assertThat(backlog.dead()).as("dead").isEqualTo(dead);
            assertThat(backlog.doubtful()).as("doubtful").isEqualTo(doubtful);
        }
    }
}
