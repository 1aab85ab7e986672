package org.connectioncoach.store.jdbc.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.store.pending.OutboxMessage;
import org.connectioncoach.store.secret.Secrets;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Messages as rows; the handle for answering, where there is one, is sealed. */
public final class OutboxRows {
    private final SealedHandle handles;

    public OutboxRows(Secrets secrets) {
        handles = new SealedHandle(secrets, "outbox");
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
                handles.seal(message.id(), address.token()),
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
        Address address = new Address(
                row.getString("address_channel"),
                row.getString("address_thread"),
                handles.open(id, row.getString("address_token")));
        return new OutboxMessage(
                id,
                MemberId.parse(row.getString("member_key")),
                row.getString("group_id"),
                address,
                row.getString("reply"),
                row.getInt("asked") == 1,
                Instant.ofEpochMilli(row.getLong("planned")));
    }
}
