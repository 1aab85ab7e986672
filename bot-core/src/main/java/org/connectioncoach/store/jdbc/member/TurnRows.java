package org.connectioncoach.store.jdbc.member;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.database.session.Work;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.EventRows;
import org.connectioncoach.store.pending.Kept;

/**
 * Writes one turn: the member's row, its answer on its way, and whatever else the turn leaves. The hottest path there is.
 * Whoever moves the member from the version that was loaded owns the turn, and two replicas cannot both.
 */
final class TurnRows {
    private final TurnExtras extras;
    private final boolean severalAtOnce;

    /** @param severalAtOnce whether one statement may write to several tables */
    TurnRows(TurnExtras extras, boolean severalAtOnce) {
        this.extras = extras;
        this.severalAtOnce = severalAtOnce;
    }

    /** The work of writing it. Whoever found nothing to write the first time has kept nothing unheard. */
    Work<Kept> writing(TurnRow row) {
        AtomicBoolean mayHaveWritten = new AtomicBoolean(true);
        Work<Kept> work = session -> {
            Kept kept = write(row, session, session.again() && mayHaveWritten.get());
            mayHaveWritten.set(kept.done());
            return kept;
        };
        return isOneStatement(row) ? Work.ofOneStatement(work) : work;
    }

    private boolean isOneStatement(TurnRow row) {
        return row.isCommon() && (severalAtOnce || row.answer() == null);
    }

    private Kept write(TurnRow row, Session session, boolean unheard) throws SQLException {
        TurnToKeep turn = row.turn();
        if (row.isKnown()) {
            return duplicate(turn, session);
        }
        if (turn.forget()) {
            return forgotten(row, session, unheard);
        }
        if (row.answer() != null && isOneStatement(row)) {
            return TurnAtOnce.moved(row, row.answer(), session)
                    ? Kept.at(row.version())
                    : refused(row, session, unheard);
        }
        if (!MemberRows.moved(row, session)) {
            return refused(row, session, unheard);
        }
        if (row.answer() != null) {
            AnswerRows.add(row.answer(), session);
        }
        if (turn.hasMore()) {
            extras.write(turn, session.handle());
        }
        return Kept.at(row.version());
    }

    private Kept forgotten(TurnRow row, Session session, boolean unheard) throws SQLException {
        if (!MemberRows.removed(row, session)) {
            return refused(row, session, unheard);
        }
        EventRows.remember(row.events(), row.turn().at(), session);
        extras.write(row.turn(), session.handle());
        if (row.answer() != null) {
            AnswerRows.add(row.answer(), session);
        }
        return Kept.at(row.version());
    }

    /** Either this very turn is kept already, or its event was acted upon, or somebody was faster, or comes first. */
    private static Kept refused(TurnRow row, Session session, boolean unheard) throws SQLException {
        TurnToKeep turn = row.turn();
        StoredMember current =
                MemberRows.find(turn.member(), session).orElseGet(() -> StoredMember.stranger(turn.member()));
        if (current.recentEvents().hold(row.event()) || EventRows.ofSomebodyGone(session, row.event())) {
            return unheard && isOurs(row, current) ? Kept.at(row.version()) : duplicate(turn, session);
        }
        return current.version() == turn.before().version() ? Kept.TOO_EARLY : Kept.STALE;
    }

    /** Another replica that acted upon the same event did so at another millisecond. */
    private static boolean isOurs(TurnRow row, StoredMember current) {
        StoredMember after = row.turn().after();
        return current.version() == row.version()
                && (row.turn().forget()
                        || (isSame(current.conversationAt(), after.conversationAt())
                                && isSame(current.profileAt(), after.profileAt())));
    }

    private static boolean isSame(Instant one, Instant other) {
        return one.toEpochMilli() == other.toEpochMilli();
    }

    private static Kept duplicate(TurnToKeep turn, Session session) {
        if (turn.fromInbox()) {
            TurnExtras.leaveInbox(turn.eventId(), session.handle());
        }
        return Kept.DUPLICATE;
    }
}
