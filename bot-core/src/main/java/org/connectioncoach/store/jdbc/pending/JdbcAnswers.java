package org.connectioncoach.store.jdbc.pending;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.pending.Answers;
import org.connectioncoach.store.pending.OwedAnswer;

/** Answers on their way. */
public final class JdbcAnswers implements Answers {
    private static final String REMOVE = "DELETE FROM answer WHERE id = ?";
    private static final String HOLD = "UPDATE answer SET due = ? WHERE id = ?";
    private static final String DUE = "FROM answer WHERE id < ? AND due <= ?";

    private final Database database;
    private final AnswerRows rows;
    private final OutboxRows outbox;
    private final Sequence sequence;

    public JdbcAnswers(Database database, AnswerRows rows, OutboxRows outbox, Sequence sequence) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
        this.sequence = sequence;
    }

    @Override
    public CompletableFuture<?> arrived(List<Long> ids) {
        return database.writing().submit(session -> {
            PreparedStatement remove = session.prepared(REMOVE);
            for (long id : ids) {
                remove.setLong(1, id);
                remove.addBatch();
            }
            return remove.executeBatch().length;
        });
    }

    @Override
    public CompletableFuture<?> hold(List<Long> ids, Instant until) {
        return database.writing().submit(session -> {
            PreparedStatement hold = session.prepared(HOLD);
            for (long id : ids) {
                hold.setLong(1, until.toEpochMilli());
                hold.setLong(2, id);
                hold.addBatch();
            }
            return hold.executeBatch().length;
        });
    }

    @Override
    public int takeOver(Instant now, int limit) {
        return anythingDue(now) ? database.writing().now(session -> takeOver(now, limit, session)) : 0;
    }

    private int takeOver(Instant now, int limit, Session session) throws SQLException {
        List<OwedAnswer> due = session.handle()
                .createQuery("SELECT * " + DUE + " ORDER BY id LIMIT " + limit
                        + database.dialect().skipLocked())
                .bind(0, OwedAnswer.newestDue(now))
                .bind(1, now.toEpochMilli())
                .map(rows.answer())
                .list();
        for (OwedAnswer answer : due) {
            answer.messages().forEach(message -> outbox.addUncertain(message, sequence.next(now), session.handle()));
            session.handle().execute(REMOVE, answer.id());
        }
        return due.size();
    }

    /** A look that writes nothing. */
    private boolean anythingDue(Instant now) {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT 1 " + DUE + " LIMIT 1")
                        .bind(0, OwedAnswer.newestDue(now))
                        .bind(1, now.toEpochMilli())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    @Override
    public long size() {
        return database.reading()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM answer")
                        .mapTo(Long.class)
                        .one());
    }
}
