package org.connectioncoach.store.jdbc.pending;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.pending.OwedAnswer;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;
import org.jdbi.v3.core.mapper.RowMapper;

/** Answers as rows, written on the hottest path; the handle for answering, where there is one, is sealed. */
public final class AnswerRows {
    /** Begins an insert; ten values follow, as {@link #bind} binds them. */
    public static final String INSERT = """
            INSERT INTO answer (id, member_key, group_id, address_channel, address_thread, address_token,
              message_ids, replies, planned, due)""";

    private static final String ADD = INSERT + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

    /** JSON holds no line break of its own. */
    private static final String BETWEEN = "\n";

    private final Secrets secrets;

    public AnswerRows(Secrets secrets) {
        this.secrets = secrets;
    }

    public void add(OwedAnswer answer, Session session) throws SQLException {
        PreparedStatement add = session.prepared(ADD);
        bind(answer, add, 1);
        add.executeUpdate();
    }

    /** Binds the ten values of an answer, from this parameter on. */
    public void bind(OwedAnswer answer, PreparedStatement add, int from) throws SQLException {
        OutboxMessage first = answer.messages().get(0);
        Address address = first.address();
        add.setLong(from, answer.id());
        add.setString(from + 1, first.to().key());
        add.setString(from + 2, first.group());
        add.setString(from + 3, address.channel());
        add.setString(from + 4, address.thread());
        add.setString(from + 5, address.token().isEmpty() ? "" : secrets.seal(token(answer.id()), address.token()));
        add.setString(
                from + 6,
                lines(answer.messages().stream().map(OutboxMessage::id).toList()));
        add.setString(
                from + 7,
                lines(answer.messages().stream().map(OutboxMessage::reply).toList()));
        add.setLong(from + 8, first.due().toEpochMilli());
        add.setLong(from + 9, answer.due().toEpochMilli());
    }

    private static String lines(List<String> each) {
        return each.stream().collect(Collectors.joining(BETWEEN));
    }

    public RowMapper<OwedAnswer> answer() {
        return (row, context) -> answer(row);
    }

    private OwedAnswer answer(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String sealed = row.getString("address_token");
        Address address = new Address(
                row.getString("address_channel"),
                row.getString("address_thread"),
                sealed.isEmpty() ? "" : secrets.open(token(id), sealed).text());
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

    private static Place token(long id) {
        return new Place("answer", String.valueOf(id), "address_token");
    }
}
