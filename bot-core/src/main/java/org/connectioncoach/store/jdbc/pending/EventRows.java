package org.connectioncoach.store.jdbc.pending;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.event.RecentEvents;

/**
 * Events that were acted upon. A member's row holds the recent ones; the event table holds those of members who are gone,
 * so that a platform that repeats "forget me" is not taken for somebody new.
 */
public final class EventRows {
    /** Part of a condition: no such event of somebody who is gone; its number is bound. */
    public static final String NOT_OF_SOMEBODY_GONE = "NOT EXISTS (SELECT 1 FROM event WHERE id = ?)";

    private static final String ADD = "INSERT INTO event (id, at) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String OF_SOMEBODY_GONE = "SELECT 1 FROM event WHERE id = ?";
    private static final String OF_MEMBER = "SELECT recent_events FROM member WHERE member_key = ?";

    private EventRows() {}

    /** Whether the member's event of this number was acted upon. */
    public static boolean seen(Session session, String member, long event) throws SQLException {
        return of(session, member).hold(event) || ofSomebodyGone(session, event);
    }

    public static boolean ofSomebodyGone(Session session, long event) throws SQLException {
        PreparedStatement select = session.prepared(OF_SOMEBODY_GONE);
        select.setLong(1, event);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    /** The recent events of a member; none of a stranger. */
    public static RecentEvents of(Session session, String member) throws SQLException {
        PreparedStatement select = session.prepared(OF_MEMBER);
        select.setString(1, member);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? new RecentEvents(rows.getString(1)) : RecentEvents.NONE;
        }
    }

    /** Remembers the events of somebody who goes, in their order. */
    public static void remember(RecentEvents events, Instant at, Session session) throws SQLException {
        PreparedStatement add = session.prepared(ADD);
        for (long event : events.numbers().toArray()) {
            add.setLong(1, event);
            add.setLong(2, at.toEpochMilli());
            add.addBatch();
        }
        add.executeBatch();
    }
}
