package org.connectioncoach.store.jdbc.pending;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The ten values of an answer's row, in the order of its columns. */
public record AnswerRow(
        long id,
        String member,
        String group,
        String channel,
        String thread,
        String token,
        String messageIds,
        String replies,
        long planned,
        long due) {
    /** Binds all ten, from this parameter on. */
    public void bind(PreparedStatement add, int from) throws SQLException {
        add.setLong(from, id);
        add.setString(from + 1, member);
        add.setString(from + 2, group);
        add.setString(from + 3, channel);
        add.setString(from + 4, thread);
        add.setString(from + 5, token);
        add.setString(from + 6, messageIds);
        add.setString(from + 7, replies);
        add.setLong(from + 8, planned);
        add.setLong(from + 9, due);
    }
}
