package org.connectioncoach.coach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Store;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.memory.InMemoryStore;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Reminder;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Store store = new InMemoryStore();

    @Test
    void handsOnEveryReminderThatIsDueHoweverMany() {
        List<Reminder> reminders = IntStream.range(0, 120)
                .mapToObj(i -> new Reminder(MemberId.discord("u"), "r" + i, NOW.minusSeconds(i), ""))
                .toList();
        store.members()
                .keep(TurnToKeep.of("e1", NOW, StoredMember.stranger(MemberId.discord("u")))
                        .reminding(reminders))
                .join();
        List<Reminder> handed = new ArrayList<>();
        Sweep.ofReminders(store.reminders(), Duration.ofMinutes(1), handed::add, CLOCK)
                .run();
        assertThat(handed).containsExactlyInAnyOrderElementsOf(reminders);
    }

    @Test
    void handsOnWhatWasAcknowledgedAndNotActedUpon() {
        store.inbox()
                .keep(InboxEvent.of("e1", MemberId.discord("u"), "{}", NOW))
                .join();
        List<String> handed = new ArrayList<>();
        Sweep<InboxEvent> sweep =
                Sweep.ofInbox(store.inbox(), Duration.ofMinutes(1), event -> handed.add(event.eventId()), CLOCK);
        sweep.run();
        sweep.run();
        assertThat(handed).containsExactly("e1");
    }
}
