package org.connectioncoach.store.jdbc.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.pending.ClaimedMessage;
import org.connectioncoach.store.pending.Letter;
import org.connectioncoach.store.pending.Outbox;
import org.connectioncoach.store.pending.OutboxMessage;

/** Messages that are to leave on their own. */
public final class JdbcOutbox implements Outbox {
    private static final int DEAD = 1;
    private static final int DOUBTFUL = 2;
    private static final String HOLD_LANE = """
            UPDATE outbox SET due = ? WHERE lane = ? AND ended = 0
            AND seq = (SELECT MIN(seq) FROM outbox WHERE lane = ? AND ended = 0) AND due < ?""";

    private final Database database;
    private final OutboxRows rows;
    private final Sequence sequence;

    public JdbcOutbox(Database database, OutboxRows rows, Sequence sequence) {
        this.database = database;
        this.rows = rows;
        this.sequence = sequence;
    }

    @Override
    public void add(List<OutboxMessage> messages, Instant now) {
        database.writing().now(session -> {
            messages.forEach(message -> rows.add(message, sequence.next(now), session.handle()));
            return messages.size();
        });
    }

    @Override
    public List<ClaimedMessage> claim(Set<String> platforms, Instant now, Duration lease, int limit) {
        if (platforms.isEmpty() || !anythingDue(now)) {
            return List.of();
        }
        String sql = """
                WITH picked AS MATERIALIZED (
                  SELECT o.id FROM outbox o
                  WHERE o.ended = 0 AND o.due <= :now AND o.held_until <= :now AND o.platform IN (<platforms>)
                    AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.ended = 0 AND p.lane = o.lane AND p.seq < o.seq)
                  ORDER BY o.due, o.seq LIMIT :limit""" + database.dialect().skipLocked() + """
                )
                UPDATE outbox SET held_until = :until, attempt = attempt + 1, in_hand = in_hand + 1
                WHERE ended = 0 AND held_until <= :now AND id IN (SELECT id FROM picked)
                RETURNING *""";
        return database
                .writing()
                .now(session -> session.handle()
                        .createQuery(sql)
                        .bindList("platforms", List.copyOf(platforms))
                        .bind("now", now.toEpochMilli())
                        .bind("until", now.plus(lease).toEpochMilli())
                        .bind("limit", limit)
                        .map((row, context) -> new Numbered<>(
                                row.getLong("seq"),
                                new ClaimedMessage(
                                        rows.message().map(row, context),
                                        row.getInt("attempt"),
                                        row.getInt("in_hand") > 1)))
                        .list())
                .stream()
                .sorted()
                .map(Numbered::thing)
                .toList();
    }

    /** A look that writes nothing, so that an idle outbox costs no sync. */
    private boolean anythingDue(Instant now) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT 1 FROM outbox WHERE ended = 0 AND due <= ? AND held_until <= ? LIMIT 1")
                        .bind(0, now.toEpochMilli())
                        .bind(1, now.toEpochMilli())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public void sent(ClaimedMessage message, Instant laneFree) {
        database.writing().now(session -> {
            session.handle()
                    .execute(
                            "DELETE FROM outbox WHERE id = ?", message.message().id());
            return session.handle()
                    .execute(
                            HOLD_LANE,
                            laneFree.toEpochMilli(),
                            message.message().lane(),
                            message.message().lane(),
                            laneFree.toEpochMilli());
        });
    }

    @Override
    public void retryAt(ClaimedMessage message, Instant due, String reason) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                """
                                UPDATE outbox SET due = ?, reason = ?, held_until = 0, in_hand = in_hand - 1
                                WHERE id = ? AND attempt = ? AND in_hand > 0""",
                                due.toEpochMilli(),
                                reason,
                                message.message().id(),
                                message.attempt()));
    }

    @Override
    public void dead(ClaimedMessage message, String reason, Instant now) {
        end(DEAD, message, reason, now);
    }

    @Override
    public void doubtful(ClaimedMessage message, String reason, Instant now) {
        end(DOUBTFUL, message, reason, now);
    }

    private void end(int how, ClaimedMessage message, String reason, Instant now) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                """
                                UPDATE outbox SET ended = ?, reason = ?, ended_at = ?, in_hand = 0
                                WHERE id = ? AND attempt = ? AND in_hand > 0""",
                                how,
                                reason,
                                now.toEpochMilli(),
                                message.message().id(),
                                message.attempt()));
    }

    @Override
    public List<Letter> deadLetters(int limit) {
        return letters(DEAD, limit);
    }

    @Override
    public List<Letter> doubtfulLetters(int limit) {
        return letters(DOUBTFUL, limit);
    }

    private List<Letter> letters(int how, int limit) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM outbox WHERE ended = ? ORDER BY ended_at DESC LIMIT ?")
                        .bind(0, how)
                        .bind(1, limit)
                        .map((row, context) -> new Letter(
                                row.getString("id"),
                                MemberId.parse(row.getString("member_key")),
                                row.getInt("attempt"),
                                row.getString("reason"),
                                Instant.ofEpochMilli(row.getLong("ended_at"))))
                        .list());
    }

    @Override
    public int drop(MemberId to) {
        return database.writing()
                .now(session ->
                        session.handle().execute("DELETE FROM outbox WHERE ended = 0 AND member_key = ?", to.key()));
    }

    @Override
    public Backlog backlog() {
        String sql = """
                SELECT COUNT(*) FILTER (WHERE ended = 0) AS waiting, COUNT(*) FILTER (WHERE ended = 1) AS dead,
                  COUNT(*) FILTER (WHERE ended = 2) AS doubtful, MIN(due) FILTER (WHERE ended = 0) AS oldest
                FROM outbox""";
        return database.reading()
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> {
                            long oldest = row.getLong("oldest");
                            Optional<Instant> due =
                                    row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(oldest));
                            return new Backlog(
                                    row.getLong("waiting"), row.getLong("dead"), row.getLong("doubtful"), due);
                        })
                        .one());
    }
}
