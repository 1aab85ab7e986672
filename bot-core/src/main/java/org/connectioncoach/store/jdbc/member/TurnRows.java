package org.connectioncoach.store.jdbc.member;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.connectioncoach.store.Kept;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.EventIds;

/** Writes one turn: the member's row and the event's, and whatever else the turn leaves. The hottest path there is. */
final class TurnRows {
    /** One statement, so that nothing comes between the look into the inbox and the writing. */
    private static final String ADD_EVENT = """
            INSERT INTO event (id, at) SELECT ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE member_key = ?) ON CONFLICT DO NOTHING""";

    private static final String ADD_EVENT_OF_INBOX = """
            INSERT INTO event (id, at) SELECT ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE member_key = ?
              AND seq < (SELECT seq FROM inbox WHERE event_id = ?)) ON CONFLICT DO NOTHING""";
    private static final String REMOVE_EVENT = "DELETE FROM event WHERE id = ?";
    private static final String ADD_MEMBER = """
            INSERT INTO member (version, conversation, profile, conversation_at, profile_at, member_key)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String CHANGE_MEMBER = """
            UPDATE member SET version = ?, conversation = ?, profile = ?, conversation_at = ?, profile_at = ?
            WHERE member_key = ? AND version = ?""";
    private static final String REMOVE_MEMBER = "DELETE FROM member WHERE member_key = ? AND version = ?";
    private static final String VERSION = "SELECT version FROM member WHERE member_key = ?";

    private final TurnExtras extras;
    private final AnswerRows answers;
    private final TurnAtOnce atOnce;
    private final boolean severalAtOnce;

    /** @param severalAtOnce whether one statement may write to several tables */
    TurnRows(TurnExtras extras, AnswerRows answers, boolean severalAtOnce) {
        this.extras = extras;
        this.answers = answers;
        this.atOnce = new TurnAtOnce(answers);
        this.severalAtOnce = severalAtOnce;
    }

    /** The event goes first: whoever writes it owns the turn, and two replicas cannot both. */
    Kept write(TurnToKeep turn, Session session) throws SQLException {
        long event = EventIds.number(turn.eventId());
        long version = turn.forget() ? 0 : versionAfter(turn);
        if (severalAtOnce && TurnAtOnce.fits(turn)) {
            return switch (atOnce.write(turn, event, version, session)) {
                case NOTHING -> notAdded(event, turn, version, session);
                case EVENT -> takenBack(event, session);
                case ALL -> Kept.at(version);
            };
        }
        if (!added(event, turn, session)) {
            return notAdded(event, turn, version, session);
        }
        if (!moved(turn, version, session)) {
            return takenBack(event, session);
        }
        if (turn.hasMore()) {
            extras.write(turn, session.handle());
        }
        if (turn.answer() != null) {
            answers.add(turn.answer(), session);
        }
        return Kept.at(version);
    }

    private static Kept takenBack(long event, Session session) throws SQLException {
        PreparedStatement takeBack = session.prepared(REMOVE_EVENT);
        takeBack.setLong(1, event);
        takeBack.executeUpdate();
        return Kept.STALE;
    }

    private static boolean added(long event, TurnToKeep turn, Session session) throws SQLException {
        PreparedStatement add = session.prepared(turn.fromInbox() ? ADD_EVENT_OF_INBOX : ADD_EVENT);
        add.setLong(1, event);
        add.setLong(2, turn.at().toEpochMilli());
        add.setString(3, turn.member().key());
        if (turn.fromInbox()) {
            add.setString(4, turn.eventId());
        }
        return add.executeUpdate() == 1;
    }

    /** Either this very turn is kept already, or its event was acted upon, or an earlier one is open. */
    private Kept notAdded(long event, TurnToKeep turn, long version, Session session) throws SQLException {
        if (keptBefore(turn, version, session)) {
            return Kept.at(version);
        }
        if (!EventIds.seen(session, event)) {
            return Kept.TOO_EARLY;
        }
        if (turn.fromInbox()) {
            TurnExtras.leaveInbox(turn.eventId(), session.handle());
        }
        return Kept.DUPLICATE;
    }

    private static long versionAfter(TurnToKeep turn) {
        long before = turn.before().version();
        return before == 0 ? turn.at().toEpochMilli() : before + 1;
    }

    /** Moves the member from the version before to the one after, unless somebody else did. */
    private static boolean moved(TurnToKeep turn, long version, Session session) throws SQLException {
        long before = turn.before().version();
        if (turn.forget()) {
            return before == 0 ? current(turn, session) == 0 : removed(turn, session);
        }
        PreparedStatement write = session.prepared(before == 0 ? ADD_MEMBER : CHANGE_MEMBER);
        StoredMember after = turn.after();
        write.setLong(1, version);
        write.setString(2, after.conversation());
        write.setString(3, after.profile());
        write.setLong(4, after.conversationAt().toEpochMilli());
        write.setLong(5, after.profileAt().toEpochMilli());
        write.setString(6, turn.member().key());
        if (before != 0) {
            write.setLong(7, before);
        }
        return write.executeUpdate() == 1;
    }

    private static boolean removed(TurnToKeep turn, Session session) throws SQLException {
        PreparedStatement remove = session.prepared(REMOVE_MEMBER);
        remove.setString(1, turn.member().key());
        remove.setLong(2, turn.before().version());
        return remove.executeUpdate() == 1;
    }

    /** Whether this very turn was kept by an attempt whose commit went through unheard. */
    private static boolean keptBefore(TurnToKeep turn, long version, Session session) throws SQLException {
        return session.again() && current(turn, session) == version;
    }

    private static long current(TurnToKeep turn, Session session) throws SQLException {
        PreparedStatement select = session.prepared(VERSION);
        select.setString(1, turn.member().key());
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
