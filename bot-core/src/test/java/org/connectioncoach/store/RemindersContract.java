package org.connectioncoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.connectioncoach.store.pending.Reminder;
import org.junit.jupiter.api.Test;

abstract class RemindersContract extends StoreContract.Contract {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static Reminder reminder(String name, long inSeconds) {
        return new Reminder(SAM, name, NOW.plusSeconds(inSeconds), "{\"place\":\"dm\"}");
    }

    private void remind(String eventId, Reminder... reminders) {
        keep(TurnToKeep.of(eventId, NOW, load(SAM)).reminding(List.of(reminders)));
    }

    @Test
    void handsOutWhatHasComeDueLongestOverdueFirst() {
        remind("e1", reminder("check-in", 20), reminder("tip", 10), reminder("later", 99));
        assertThat(store().reminders().claim(NOW, LEASE, 10)).isEmpty();
        assertThat(store().reminders().claim(NOW.plusSeconds(20), LEASE, 10))
                .containsExactly(reminder("tip", 10), reminder("check-in", 20));
    }

    @Test
    void handsOneReminderToOneHolder() {
        remind("e1", reminder("tip", 0));
        assertThat(store().reminders().claim(NOW, LEASE, 10)).hasSize(1);
        assertThat(store().reminders().claim(NOW.plusSeconds(29), LEASE, 10)).isEmpty();
        assertThat(store().reminders().claim(NOW.plusSeconds(30), LEASE, 10)).hasSize(1);
    }

    @Test
    void replacesAReminderOfTheSameName() {
        remind("e1", reminder("tip", 10));
        remind("e2", reminder("tip", 20));
        assertThat(store().reminders().claim(NOW.plusSeconds(19), LEASE, 10)).isEmpty();
        assertThat(store().reminders().claim(NOW.plusSeconds(20), LEASE, 10)).containsExactly(reminder("tip", 20));
    }

    @Test
    void cancelsByName() {
        remind("e1", reminder("tip", 0), reminder("check-in", 0));
        keep(TurnToKeep.of("e2", NOW, load(SAM)).cancelling(List.of("tip")));
        assertThat(store().reminders().claim(NOW, LEASE, 10)).containsExactly(reminder("check-in", 0));
    }

    @Test
    void setsAgainWhatTheSameTurnCancels() {
        remind("e1", reminder("tip", 0));
        keep(TurnToKeep.of("e2", NOW, load(SAM)).cancelling(List.of("tip")).reminding(List.of(reminder("tip", 7))));
        assertThat(store().reminders().claim(NOW.plusSeconds(7), LEASE, 10)).containsExactly(reminder("tip", 7));
    }

    @Test
    void removesAReminderUnlessItWasSetAnew() {
        remind("e1", reminder("tip", 0));
        remind("e2", reminder("tip", 5));
        store().reminders().remove(reminder("tip", 0));
        assertThat(store().reminders().claim(NOW.plusSeconds(5), LEASE, 10)).hasSize(1);
        store().reminders().remove(reminder("tip", 5));
        assertThat(store().reminders().claim(NOW.plusSeconds(60), LEASE, 10)).isEmpty();
    }

    @Test
    void givesAClaimToTheFirstUntilItLapses() {
        Claims claims = store().claims();
        assertThat(claims.take("snapshot:2026-03", NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(claims.take("snapshot:2026-03", NOW.plusSeconds(59), NOW.plusSeconds(99)))
                .isFalse();
        assertThat(claims.take("snapshot:2026-04", NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(claims.take("snapshot:2026-03", NOW.plusSeconds(60), NOW.plusSeconds(99)))
                .isTrue();
    }

    @Test
    void givesAReleasedClaimAgain() {
        store().claims().take("refresh:T1", NOW, NOW.plusSeconds(60));
        store().claims().release("refresh:T1");
        assertThat(store().claims().take("refresh:T1", NOW, NOW.plusSeconds(60)))
                .isTrue();
    }
}
