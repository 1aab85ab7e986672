package org.connectioncoach.store.jdbc.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.commit.Writing.TooMuchWaiting;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.event.EventNumber;
import org.connectioncoach.store.pending.Inbox;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.pending.Kept;

/** Events that were acknowledged and wait. */
public final class JdbcInbox implements Inbox {
    /** Nothing of the same member waits before it. */
    private static final String FIRST =
            " NOT EXISTS (SELECT 1 FROM inbox p WHERE p.member_key = i.member_key AND p.seq < i.seq) ";

    private final Database database;
    private final InboxRows rows;
    private final Sequence sequence;

    public JdbcInbox(Database database, InboxRows rows, Sequence sequence) {
        this.database = database;
        this.rows = rows;
        this.sequence = sequence;
    }

    @Override
    public CompletableFuture<Kept.Outcome> keep(InboxEvent event, Instant heldUntil) {
        return database.writing()
                .submit(session -> add(event, heldUntil, session))
                .handle((outcome, problem) -> {
                    if (problem instanceof TooMuchWaiting) {
                        return Kept.Outcome.BUSY;
                    }
                    if (problem instanceof RuntimeException known) {
                        throw known;
                    }
                    return outcome;
                });
    }

    private Kept.Outcome add(InboxEvent event, Instant heldUntil, Session session) throws java.sql.SQLException {
        if (EventRows.seen(session, event.member().key(), EventNumber.of(event.eventId()))) {
            return Kept.Outcome.DUPLICATE;
        }
        int added = session.handle()
                .execute(
                        """
                        INSERT INTO inbox (event_id, seq, member_key, payload, at, attempt, held_until)
                        VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING""",
                        event.eventId(),
                        afterTheOthers(event.member(), session, event.at()),
                        event.member().key(),
                        rows.sealed(event),
                        event.at().toEpochMilli(),
                        heldUntil.toEpochMilli());
        return added == 1 || session.again() ? Kept.Outcome.KEPT : Kept.Outcome.DUPLICATE;
    }

    /** Behind whatever waits of this member already, even where the clocks of two replicas differ. */
    private long afterTheOthers(MemberId member, Session session, Instant at) {
        long last = session.handle()
                .createQuery("SELECT COALESCE(MAX(seq), 0) FROM inbox WHERE member_key = ?")
                .bind(0, member.key())
                .mapTo(Long.class)
                .one();
        return Math.max(last + 1, sequence.next(at));
    }

    @Override
    public List<InboxEvent> claim(Instant now, Duration lease, int limit) {
        if (!anythingFree(now)) {
            return List.of();
        }
        String sql = """
                WITH picked AS MATERIALIZED (
                  SELECT i.event_id FROM inbox i
                  WHERE i.held_until <= :now
                    AND""" + FIRST + """
                  ORDER BY i.seq LIMIT :limit""" + database.dialect().skipLocked() + """
                )
                UPDATE inbox SET held_until = :until, attempt = attempt + 1
                WHERE held_until <= :now AND event_id IN (SELECT event_id FROM picked)
                RETURNING *""";
        return database
                .writing()
                .now(session -> session.handle()
                        .createQuery(sql)
                        .bind("now", now.toEpochMilli())
                        .bind("until", now.plus(lease).toEpochMilli())
                        .bind("limit", limit)
                        .map((row, context) ->
                                new Numbered<>(row.getLong("seq"), rows.event().map(row, context)))
                        .list())
                .stream()
                .sorted()
                .map(Numbered::thing)
                .toList();
    }

    /** A look that writes nothing, so that an empty inbox costs no sync. */
    private boolean anythingFree(Instant now) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT 1 FROM inbox i WHERE held_until <= ? AND " + FIRST + " LIMIT 1")
                        .bind(0, now.toEpochMilli())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /** Seals what waits with the current key, so that an earlier one may go. */
    public void sealAnew() {
        List<InboxEvent> waiting = database.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM inbox")
                        .map(rows.event())
                        .list());
        for (InboxEvent event : waiting) {
            if (!event.payload().isEmpty()) {
                database.writing()
                        .now(session -> session.handle()
                                .execute(
                                        "UPDATE inbox SET payload = ? WHERE event_id = ?",
                                        rows.sealed(event),
                                        event.eventId()));
            }
        }
    }

    @Override
    public CompletableFuture<Void> release(String eventId) {
        return database.writing()
                .submit(session ->
                        session.handle().execute("UPDATE inbox SET held_until = 0 WHERE event_id = ?", eventId))
                .thenAccept(released -> {});
    }

    @Override
    public boolean holds(MemberId member) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT 1 FROM inbox WHERE member_key = ? LIMIT 1")
                        .bind(0, member.key())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public void remove(String eventId) {
        database.writing().now(session -> session.handle().execute("DELETE FROM inbox WHERE event_id = ?", eventId));
    }

    @Override
    public long size() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM inbox")
                        .mapTo(Long.class)
                        .one());
    }
}
