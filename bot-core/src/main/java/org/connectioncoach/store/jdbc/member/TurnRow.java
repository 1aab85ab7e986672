package org.connectioncoach.store.jdbc.member;

import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.event.RecentEvents;
import org.connectioncoach.store.jdbc.pending.AnswerRow;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.jspecify.annotations.Nullable;

/**
 * A turn as the database takes it. All that can be computed is computed before the turn comes to whoever writes, since
 * everybody waits for them.
 *
 * @param event the number of its event
 * @param version the member's next; 0 when the member goes
 * @param events the member's recent events with this one
 */
record TurnRow(
        TurnToKeep turn,
        long event,
        long version,
        RecentEvents events,
        @Nullable AnswerRow answer) {
    static TurnRow of(TurnToKeep turn, AnswerRows answers) {
        long event = EventNumber.of(turn.eventId());
        return new TurnRow(
                turn,
                event,
                turn.forget() ? 0 : versionAfter(turn),
                turn.before().recentEvents().and(event),
                turn.answer() == null ? null : answers.row(turn.answer()));
    }

    private static long versionAfter(TurnToKeep turn) {
        long before = turn.before().version();
        return before == 0 ? turn.at().toEpochMilli() : before + 1;
    }

    String member() {
        return turn.member().key();
    }

    /** Of a member we know, and nothing but the member's row and an answer. */
    boolean isCommon() {
        return turn.before().version() != 0 && !turn.hasMore();
    }

    /** Whether the event is among those of the member as loaded. */
    boolean isKnown() {
        return turn.before().recentEvents().hold(event);
    }
}
