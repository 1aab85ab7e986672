package org.connectioncoach.store.jdbc.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.secret.KeyProblem;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages as rows; the handle for answering, where there is one, is sealed. */
public final class OutboxRows {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRows.class);

    private final Secrets secrets;

    public OutboxRows(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Adds a message, unless it is there already. */
    public void add(OutboxMessage message, long seq, Handle handle) {
        add(message, seq, 0, handle);
    }

    /** One that was in somebody's hands before, who is gone: whether it arrived is not known. */
    void addUncertain(OutboxMessage message, long seq, Handle handle) {
        add(message, seq, 1, handle);
    }

    private void add(OutboxMessage message, long seq, int attempts, Handle handle) {
        Address address = message.address();
        handle.execute(
                """
                INSERT INTO outbox (id, seq, member_key, platform, lane, group_id, address_channel, address_thread,
                  address_token, reply, asked, planned, due, attempt, in_hand, held_until, ended, ended_at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, '') ON CONFLICT DO NOTHING""",
                message.id(),
                seq,
                message.to().key(),
                message.to().platform(),
                message.lane(),
                message.group(),
                address.channel(),
                address.thread(),
                address.token().isEmpty() ? "" : secrets.seal(token(message.id()), address.token()),
                message.reply(),
                message.asked() ? 1 : 0,
                message.due().toEpochMilli(),
                message.due().toEpochMilli(),
                attempts,
                attempts);
    }

    public RowMapper<OutboxMessage> message() {
        return (row, context) -> message(row);
    }

    private OutboxMessage message(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String sealed = row.getString("address_token");
        Address address = new Address(
                row.getString("address_channel"),
                row.getString("address_thread"),
                sealed.isEmpty() ? "" : opened(id, sealed));
        return new OutboxMessage(
                id,
                MemberId.parse(row.getString("member_key")),
                row.getString("group_id"),
                address,
                row.getString("reply"),
                row.getInt("asked") == 1,
                Instant.ofEpochMilli(row.getLong("planned")));
    }

    /** Without the handle, which lives for minutes, a message still arrives: as a direct one. It must not hold up others. */
    private String opened(String id, String sealed) {
        try {
            return secrets.open(token(id), sealed).text();
        } catch (KeyProblem e) {
            LOG.warn("message {} goes without its handle: {}", id, e.getMessage());
            return "";
        }
    }

    private static Place token(String id) {
        return new Place("outbox", id, "address_token");
    }
}
