package org.connectioncoach.store.jdbc.member;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.jdbc.pending.AnswerRow;
import org.connectioncoach.store.jdbc.pending.AnswerRows;

/**
 * The commonest turn, one more of a member we know, in one statement and so in one trip over the network. Only PostgreSQL
 * has statements that write to two tables: the answer is written only if the member was.
 */
final class TurnAtOnce {
    private static final String MEMBER_AND_ANSWER = "WITH m AS (" + MemberRows.CHANGE + " RETURNING 1), a AS ("
            + AnswerRows.INSERT
            + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM m) ON CONFLICT DO NOTHING)"
            + " SELECT COUNT(*) FROM m";

    private TurnAtOnce() {}

    /** Whether the member stood as loaded, and now is one turn further. */
    static boolean moved(TurnRow row, AnswerRow answer, Session session) throws SQLException {
        try (PreparedStatement write = session.prepared(MEMBER_AND_ANSWER)) {
            int next = MemberRows.bindChange(row, write);
            answer.bind(write, next);
            try (ResultSet told = write.executeQuery()) {
                told.next();
                return told.getLong(1) == 1;
            }
        }
    }
}
