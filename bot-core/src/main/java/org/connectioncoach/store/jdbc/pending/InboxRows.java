package org.connectioncoach.store.jdbc.pending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.pending.InboxEvent;
import org.connectioncoach.store.secret.KeyProblem;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;
import org.jdbi.v3.core.mapper.RowMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events as rows. What happened is sealed as a whole: it holds words, a name and often a handle for answering. */
public final class InboxRows {
    private static final Logger LOG = LoggerFactory.getLogger(InboxRows.class);

    private final Secrets secrets;

    public InboxRows(Secrets secrets) {
        this.secrets = secrets;
    }

    String sealed(InboxEvent event) {
        return secrets.seal(payload(event.eventId()), event.payload());
    }

    public RowMapper<InboxEvent> event() {
        return (row, context) -> event(row);
    }

    private InboxEvent event(ResultSet row) throws SQLException {
        String id = row.getString("event_id");
        return new InboxEvent(
                id,
                MemberId.parse(row.getString("member_key")),
                opened(id, row.getString("payload")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getInt("attempt"));
    }

    /**
     * An earlier version of the program kept events as JSON, which begins like no sealed text. One that does not open must
     * not hold up others: it comes out empty.
     */
    private String opened(String id, String payload) {
        try {
            return payload.startsWith("{")
                    ? payload
                    : secrets.open(payload(id), payload).text();
        } catch (KeyProblem e) {
            LOG.warn("event {} cannot be read: {}", id, e.getMessage());
            return "";
        }
    }

    private static Place payload(String id) {
        return new Place("inbox", id, "payload");
    }
}
