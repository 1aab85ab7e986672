package org.connectioncoach.store.jdbc.member;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.store.MemberFile;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.database.Database;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.jdbc.pending.InboxRows;
import org.connectioncoach.store.jdbc.pending.JdbcReminders;
import org.connectioncoach.store.jdbc.pending.OutboxRows;
import org.connectioncoach.store.pending.OutboxMessage;
import org.jdbi.v3.core.mapper.RowMapper;

/** Gathers everything that bears one member's key. */
public final class MemberFiles {
    private final Database database;
    private final OutboxRows outbox;
    private final AnswerRows answers;
    private final InboxRows inbox;

    public MemberFiles(Database database, OutboxRows outbox, AnswerRows answers, InboxRows inbox) {
        this.database = database;
        this.answers = answers;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    MemberFile of(StoredMember member) {
        String key = member.id().key();
        List<OutboxMessage> messages = new ArrayList<>();
        all("SELECT * FROM answer WHERE member_key = ? ORDER BY id", key, answers.answer())
                .forEach(answer -> messages.addAll(answer.messages()));
        messages.addAll(all("SELECT * FROM outbox WHERE member_key = ? ORDER BY seq", key, outbox.message()));
        return new MemberFile(
                member,
                messages,
                all("SELECT * FROM reminder WHERE member_key = ? ORDER BY due", key, JdbcReminders.REMINDER),
                all("SELECT * FROM inbox WHERE member_key = ? ORDER BY seq", key, inbox.event()));
    }

    private <T> List<T> all(String sql, String member, RowMapper<T> row) {
        return database.reading()
                .withHandle(handle ->
                        handle.createQuery(sql).bind(0, member).map(row).list());
    }
}
