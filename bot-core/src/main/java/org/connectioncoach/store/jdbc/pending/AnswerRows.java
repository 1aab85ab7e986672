package org.connectioncoach.store.jdbc.pending;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.connectioncoach.store.secret.Secrets;
import org.jdbi.v3.core.mapper.RowMapper;

/** Answers as rows, written on the hottest path; the handle for answering, where there is one, is sealed. */
public final class AnswerRows {
    /** Begins an insert; ten values follow, as {@link AnswerRow#bind} binds them. */
    public static final String INSERT = """
            INSERT INTO answer (id, member_key, group_id, address_channel, address_thread, address_token,
              message_ids, replies, planned, due)""";

    private static final String ADD = INSERT + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    /** JSON holds no line break of its own. */
    private static final String BETWEEN = "\n";

    private final SealedHandle handles;

    public AnswerRows(Secrets secrets) {
        handles = new SealedHandle(secrets, "answer");
    }

    public static void add(AnswerRow answer, Session session) throws SQLException {
        PreparedStatement add = session.prepared(ADD);
        answer.bind(add, 1);
        add.executeUpdate();
    }

    public AnswerRow row(OwedAnswer answer) {
        OutboxMessage first = answer.messages().get(0);
        Address address = first.address();
        return new AnswerRow(
                answer.id(),
                first.to().key(),
                first.group(),
                address.channel(),
                address.thread(),
                handles.seal(String.valueOf(answer.id()), address.token()),
                lines(answer.messages().stream().map(OutboxMessage::id).toList()),
                lines(answer.messages().stream().map(OutboxMessage::reply).toList()),
                first.due().toEpochMilli(),
                answer.due().toEpochMilli());
    }

    private static String lines(List<String> each) {
        return String.join(BETWEEN, each);
    }

    public RowMapper<OwedAnswer> answer() {
        return (row, context) -> answer(row);
    }

    private OwedAnswer answer(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Address address = new Address(
                row.getString("address_channel"),
                row.getString("address_thread"),
                handles.open(String.valueOf(id), row.getString("address_token")));
        List<String> ids = row.getString("message_ids").lines().toList();
        List<String> replies = row.getString("replies").lines().toList();
        MemberId to = MemberId.parse(row.getString("member_key"));
        Instant planned = Instant.ofEpochMilli(row.getLong("planned"));
        List<OutboxMessage> messages = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            messages.add(new OutboxMessage(
                    ids.get(i), to, row.getString("group_id"), address, replies.get(i), true, planned));
        }
        return new OwedAnswer(id, messages, Instant.ofEpochMilli(row.getLong("due")));
    }
}
