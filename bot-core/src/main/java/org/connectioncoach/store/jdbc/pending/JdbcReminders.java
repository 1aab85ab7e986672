package org.connectioncoach.store.jdbc.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.pending.Reminder;
import org.connectioncoach.store.pending.Reminders;
import org.jdbi.v3.core.mapper.RowMapper;

/** Times that conversations asked for. */
public final class JdbcReminders implements Reminders {
    public static final RowMapper<Reminder> REMINDER = (row, context) -> new Reminder(
            MemberId.parse(row.getString("member_key")),
            row.getString("name"),
            Instant.ofEpochMilli(row.getLong("due")),
            row.getString("payload"));

    private final Database database;

    public JdbcReminders(Database database) {
        this.database = database;
    }

    @Override
    public List<Reminder> claim(Instant now, Duration lease, int limit) {
        if (!anythingDue(now)) {
            return List.of();
        }
        String sql = """
                WITH picked AS MATERIALIZED (
                  SELECT member_key, name FROM reminder WHERE due <= :now AND held_until <= :now
                  ORDER BY due LIMIT :limit""" + database.dialect().skipLocked() + """
                )
                UPDATE reminder SET held_until = :until
                WHERE held_until <= :now AND (member_key, name) IN (SELECT member_key, name FROM picked)
                RETURNING *""";
        return database
                .writing()
                .now(session -> session.handle()
                        .createQuery(sql)
                        .bind("now", now.toEpochMilli())
                        .bind("until", now.plus(lease).toEpochMilli())
                        .bind("limit", limit)
                        .map(REMINDER)
                        .list())
                .stream()
                .sorted(Comparator.comparing(Reminder::due))
                .toList();
    }

    private boolean anythingDue(Instant now) {
        return database.reading()
                .withHandle(handle -> handle.createQuery(
                                "SELECT 1 FROM reminder WHERE due <= ? AND held_until <= ? LIMIT 1")
                        .bind(0, now.toEpochMilli())
                        .bind(1, now.toEpochMilli())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public void remove(Reminder reminder) {
        database.writing()
                .now(session -> session.handle()
                        .execute(
                                "DELETE FROM reminder WHERE member_key = ? AND name = ? AND due = ?",
                                reminder.member().key(),
                                reminder.name(),
                                reminder.due().toEpochMilli()));
    }
}
