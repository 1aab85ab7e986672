package org.connectioncoach.store.jdbc.member;

import static org.connectioncoach.store.jdbc.pending.EventRows.NOT_OF_SOMEBODY_GONE;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.event.RecentEvents;

/**
 * The member's row, moved from one version to the next with the event that moved it. Each is one statement with all of
 * its conditions, so that nothing comes between the look and the writing.
 */
final class MemberRows {
    private static final String NOTHING_WAITS = "NOT EXISTS (SELECT 1 FROM inbox WHERE member_key = ?)";

    /** For an event that itself waits in the inbox. */
    private static final String NOTHING_EARLIER_WAITS = """
            NOT EXISTS (SELECT 1 FROM inbox WHERE member_key = ?
              AND seq < (SELECT seq FROM inbox WHERE event_id = ?))""";

    /** Who was loaded at that version; ends in the condition of a direct turn. */
    static final String CHANGE = """
            UPDATE member SET version = ?, conversation = ?, profile = ?, conversation_at = ?, profile_at = ?,
              recent_events = ?
            WHERE member_key = ? AND version = ? AND\s""" + NOT_OF_SOMEBODY_GONE + " AND " + NOTHING_WAITS;

    private static final String CHANGE_FROM_INBOX = CHANGE.replace(NOTHING_WAITS, NOTHING_EARLIER_WAITS);
    private static final String ADD = """
            INSERT INTO member (version, conversation, profile, conversation_at, profile_at, recent_events, member_key)
            SELECT ?, ?, ?, ?, ?, ?, ? WHERE\s""" + NOT_OF_SOMEBODY_GONE + " AND " + NOTHING_WAITS + " ON CONFLICT DO NOTHING";
    private static final String ADD_FROM_INBOX = ADD.replace(NOTHING_WAITS, NOTHING_EARLIER_WAITS);
    private static final String REMOVE = "DELETE FROM member WHERE member_key = ? AND version = ? AND "
            + NOT_OF_SOMEBODY_GONE + " AND " + NOTHING_WAITS;
    private static final String REMOVE_FROM_INBOX = REMOVE.replace(NOTHING_WAITS, NOTHING_EARLIER_WAITS);

    /** Of a stranger who stays one, the event alone is kept. */
    private static final String STRANGERS_EVENT = """
            INSERT INTO event (id, at) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM member WHERE member_key = ?)
              AND\s""" + NOTHING_WAITS + " ON CONFLICT DO NOTHING";

    private static final String STRANGERS_EVENT_FROM_INBOX =
            STRANGERS_EVENT.replace(NOTHING_WAITS, NOTHING_EARLIER_WAITS);
    private static final String FIND = """
            SELECT version, conversation, profile, conversation_at, profile_at, recent_events
            FROM member WHERE member_key = ?""";

    private MemberRows() {}

    static Optional<StoredMember> find(MemberId id, Session session) throws SQLException {
        PreparedStatement select = session.prepared(FIND);
        select.setString(1, id.key());
        try (ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new StoredMember(
                            id,
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            Instant.ofEpochMilli(row.getLong(4)),
                            Instant.ofEpochMilli(row.getLong(5)),
                            new RecentEvents(row.getString(6))))
                    : Optional.empty();
        }
    }

    /** Adds who was a stranger, or changes who was loaded. False when it is no longer so, or not yet this turn's time. */
    static boolean moved(TurnRow row, Session session) throws SQLException {
        return row.turn().before().version() == 0 ? added(row, session) : changed(row, session);
    }

    private static boolean added(TurnRow row, Session session) throws SQLException {
        PreparedStatement add = session.prepared(row.turn().fromInbox() ? ADD_FROM_INBOX : ADD);
        add.setString(bindMember(row, add), row.member());
        bindConditions(row, add, 8);
        return add.executeUpdate() == 1;
    }

    private static boolean changed(TurnRow row, Session session) throws SQLException {
        PreparedStatement change = session.prepared(row.turn().fromInbox() ? CHANGE_FROM_INBOX : CHANGE);
        bindChange(row, change);
        return change.executeUpdate() == 1;
    }

    /** Returns the next parameter. */
    static int bindChange(TurnRow row, PreparedStatement change) throws SQLException {
        int next = bindMember(row, change);
        change.setString(next, row.member());
        change.setLong(next + 1, row.turn().before().version());
        return bindConditions(row, change, next + 2);
    }

    private static int bindMember(TurnRow row, PreparedStatement write) throws SQLException {
        StoredMember after = row.turn().after();
        write.setLong(1, row.version());
        write.setString(2, after.conversation());
        write.setString(3, after.profile());
        write.setLong(4, after.conversationAt().toEpochMilli());
        write.setLong(5, after.profileAt().toEpochMilli());
        write.setString(6, row.events().codes());
        return 7;
    }

    /** Nobody who is gone sent this event, and nothing of the member waits before it. */
    private static int bindConditions(TurnRow row, PreparedStatement write, int from) throws SQLException {
        write.setLong(from, row.event());
        return bindWaiting(row, write, from + 1);
    }

    private static int bindWaiting(TurnRow row, PreparedStatement write, int from) throws SQLException {
        write.setString(from, row.member());
        if (row.turn().fromInbox()) {
            write.setString(from + 1, row.turn().eventId());
            return from + 2;
        }
        return from + 1;
    }

    /** Removes who was loaded; of somebody who was a stranger already, the event is kept. */
    static boolean removed(TurnRow row, Session session) throws SQLException {
        boolean waits = row.turn().fromInbox();
        if (row.turn().before().version() == 0) {
            PreparedStatement keep = session.prepared(waits ? STRANGERS_EVENT_FROM_INBOX : STRANGERS_EVENT);
            keep.setLong(1, row.event());
            keep.setLong(2, row.turn().at().toEpochMilli());
            keep.setString(3, row.member());
            bindWaiting(row, keep, 4);
            return keep.executeUpdate() == 1;
        }
        PreparedStatement remove = session.prepared(waits ? REMOVE_FROM_INBOX : REMOVE);
        remove.setString(1, row.member());
        remove.setLong(2, row.turn().before().version());
        bindConditions(row, remove, 3);
        return remove.executeUpdate() == 1;
    }
}
