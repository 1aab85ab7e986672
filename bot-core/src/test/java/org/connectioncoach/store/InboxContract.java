package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;
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
    void keepsWhatAMemberDidAfterTheWishToBeForgotten() {
        turn(SAM, "e1");
        put("e2", SAM);
        put("e3", SAM);
        keep(TurnToKeep.of("e2", NOW, load(SAM)).forgetting().outOfTheInbox());

        assertThat(store().inbox().claim(NOW, LEASE, 10))
                .extracting(InboxEvent::eventId)
                .containsExactly("e3");
        assertThat(store().members().erase(SAM)).isEqualTo(1);
        assertThat(store().inbox().size()).isZero();
    }

    @Test
    void handsOutNoMoreThanAsked() {
        put("e1", SAM);
        put("a1", ALEX);
        assertThat(store().inbox().claim(NOW, LEASE, 1)).hasSize(1);
    }

    @Test
    void letsNoTurnOvertakeAnEventThatWaits() {
        put("e1", SAM);
        TurnToKeep second = TurnToKeep.of("e2", NOW, StoredMember.stranger(SAM)).conversation("{\"n\":2}", NOW);

        assertThat(store().inbox().holds(SAM)).isTrue();
        assertThat(store().members().keep(second).join()).isEqualTo(Kept.TOO_EARLY);
        assertThat(store().members().seen(SAM, "e2")).isFalse();
        turn(ALEX, "a1");

        TurnToKeep first = TurnToKeep.of("e1", NOW, StoredMember.stranger(SAM))
                .conversation("{\"n\":1}", NOW)
                .outOfTheInbox();
        assertThat(store().members().keep(first).join().done()).isTrue();
        assertThat(store().inbox().holds(SAM)).isFalse();
        StoredMember sam = store().members().find(SAM).orElseThrow();
        assertThat(store().members()
                        .keep(TurnToKeep.of("e2", NOW, sam).conversation("{\"n\":2}", NOW))
                        .join()
                        .done())
                .isTrue();
    }

    @Test
    void letsNothingInTheInboxOvertakeWhatCameBefore() {
        put("e1", SAM);
        put("e2", SAM);
        TurnToKeep second = TurnToKeep.of("e2", NOW, StoredMember.stranger(SAM)).outOfTheInbox();
        assertThat(store().members().keep(second).join()).isEqualTo(Kept.TOO_EARLY);
        assertThat(store().inbox().size()).isEqualTo(2);
    }

    @Test
    void keepsTheOrderOfAMemberAlsoWhenAClockGoesBack() {
        put("e1", SAM);
        InboxEvent early = InboxEvent.of("e2", SAM, "{}", NOW.minusSeconds(60));
        store().inbox().keep(early).join();
        assertThat(store().inbox().claim(NOW, LEASE, 10))
                .extracting(InboxEvent::eventId)
                .containsExactly("e1");
    }

    @Test
    void anEventThatWasActedUponElsewhereLeaves() {
        put("e1", SAM);
        TurnToKeep mine = TurnToKeep.of("e1", NOW, StoredMember.stranger(SAM)).outOfTheInbox();
        assertThat(store().members().keep(mine).join().done()).isTrue();
        assertThat(store().members().keep(mine).join()).isEqualTo(Kept.DUPLICATE);
        assertThat(store().inbox().size()).isZero();
    }

    @Test
    void handsOutAtOnceWhatIsGivenBack() {
        put("e1", SAM);
        store().inbox().claim(NOW, LEASE, 10);
        store().inbox().release("e1").join();
        assertThat(store().inbox().claim(NOW, LEASE, 10)).hasSize(1);
    }
}
