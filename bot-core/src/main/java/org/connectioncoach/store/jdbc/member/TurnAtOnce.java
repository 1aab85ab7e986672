package org.connectioncoach.store.jdbc.member;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.connectioncoach.store.StoredMember;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.database.session.Session;
import org.connectioncoach.store.jdbc.pending.AnswerRows;
import org.connectioncoach.store.pending.OwedAnswer;

/**
 * The commonest turn, one more of a member we know, in one statement and so in one trip over the network. Only PostgreSQL
 * has statements that write to several tables: each part writes only if the one before it did.
 */
final class TurnAtOnce {
    private static final String EVENT_AND_MEMBER = """
            WITH e AS (
              INSERT INTO event (id, at) SELECT ?, ?
              WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE member_key = ?) ON CONFLICT DO NOTHING RETURNING 1),
            m AS (
              UPDATE member SET version = ?, conversation = ?, profile = ?, conversation_at = ?, profile_at = ?
              WHERE member_key = ? AND version = ? AND EXISTS (SELECT 1 FROM e) RETURNING 1)""";

    private static final String TOLD = " SELECT (SELECT COUNT(*) FROM e), (SELECT COUNT(*) FROM m)";
    private static final String WITHOUT_ANSWER = EVENT_AND_MEMBER + TOLD;
    private static final String WITH_ANSWER = EVENT_AND_MEMBER + ", a AS (" + AnswerRows.INSERT
            + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM m) ON CONFLICT DO NOTHING)" + TOLD;
    private static final int FIRST_OF_ANSWER = 11;

    private final AnswerRows answers;

    TurnAtOnce(AnswerRows answers) {
        this.answers = answers;
    }

    /** How far it came. */
    enum Written {
        /** The event was acted upon before, or an earlier one is open. */
        NOTHING,
        /** The event is added, and the member is at another version. */
        EVENT,
        ALL
    }

    static boolean fits(TurnToKeep turn) {
        return turn.before().version() != 0 && !turn.hasMore();
    }

    Written write(TurnToKeep turn, long event, long version, Session session) throws SQLException {
        OwedAnswer answer = turn.answer();
        StoredMember after = turn.after();
        String key = turn.member().key();
        try (PreparedStatement write = session.prepared(answer == null ? WITHOUT_ANSWER : WITH_ANSWER)) {
            write.setLong(1, event);
            write.setLong(2, turn.at().toEpochMilli());
            write.setString(3, key);
            write.setLong(4, version);
            write.setString(5, after.conversation());
            write.setString(6, after.profile());
            write.setLong(7, after.conversationAt().toEpochMilli());
            write.setLong(8, after.profileAt().toEpochMilli());
            write.setString(9, key);
            write.setLong(10, turn.before().version());
            if (answer != null) {
                answers.bind(answer, write, FIRST_OF_ANSWER);
            }
            try (ResultSet told = write.executeQuery()) {
                told.next();
                return told.getLong(1) == 0 ? Written.NOTHING : told.getLong(2) == 0 ? Written.EVENT : Written.ALL;
            }
        }
    }
}
