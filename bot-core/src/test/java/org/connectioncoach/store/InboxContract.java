package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.junit.jupiter.api.Test;

abstract class InboxContract extends StoreContract.Contract {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private Kept.Outcome put(String eventId, org.connectioncoach.member.MemberId who) {
        return store().inbox()
                .keep(InboxEvent.of(eventId, who, "{\"e\":\"" + eventId + "\"}", NOW))
                .join();
    }

    @Test
    void handsOutWhatItKeeps() {
        assertThat(put("e1", SAM)).isEqualTo(Kept.Outcome.KEPT);
        assertThat(store().inbox().claim(NOW, LEASE, 10))
                .containsExactly(new InboxEvent("e1", SAM, "{\"e\":\"e1\"}", NOW, 1));
    }

    @Test
    void keepsAnEventOnce() {
        put("e1", SAM);
        assertThat(put("e1", SAM)).isEqualTo(Kept.Outcome.DUPLICATE);
        assertThat(store().inbox().size()).isEqualTo(1);
    }

    @Test
    void doesNotTakeBackWhatWasActedUpon() {
        turn(SAM, "e1");
        assertThat(put("e1", SAM)).isEqualTo(Kept.Outcome.DUPLICATE);
        assertThat(store().inbox().size()).isZero();
    }

    @Test
    void handsAnEventToOneHolderUntilTheLeaseLapses() {
        put("e1", SAM);
        Inbox inbox = store().inbox();
        inbox.claim(NOW, LEASE, 10);

        assertThat(inbox.claim(NOW.plusSeconds(29), LEASE, 10)).isEmpty();
        assertThat(inbox.claim(NOW.plusSeconds(30), LEASE, 10))
                .extracting(InboxEvent::attempt)
                .containsExactly(2);
    }

    @Test
    void leavesAnEventToWhoeverKeptItForAWhile() {
        store().inbox()
                .keep(InboxEvent.of("e1", SAM, "{}", NOW), NOW.plusSeconds(5))
                .join();
        assertThat(store().inbox().claim(NOW.plusSeconds(4), LEASE, 10)).isEmpty();
        assertThat(store().inbox().claim(NOW.plusSeconds(5), LEASE, 10)).hasSize(1);
    }

    @Test
    void handsOutOneEventOfAMemberAtATimeInOrder() {
        put("e1", SAM);
        put("a1", ALEX);
        put("e2", SAM);
        Inbox inbox = store().inbox();

        assertThat(inbox.claim(NOW, LEASE, 10)).extracting(InboxEvent::eventId).containsExactly("e1", "a1");
        assertThat(inbox.claim(NOW, LEASE, 10)).isEmpty();
        inbox.remove("e1");
        assertThat(inbox.claim(NOW, LEASE, 10)).extracting(InboxEvent::eventId).containsExactly("e2");
    }

    @Test
    void handsOutNoMoreThanAsked() {
        put("e1", SAM);
        put("a1", ALEX);
        assertThat(store().inbox().claim(NOW, LEASE, 1)).hasSize(1);
    }
}
