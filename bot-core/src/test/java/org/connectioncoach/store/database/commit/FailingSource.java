package org.connectioncoach.store.database.commit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mockito.AdditionalAnswers;

/** A real source whose first commits fail, before or after they went through. No fake shows that; a mock does. */
final class FailingSource {
    private FailingSource() {}

    static DataSource failingCommits(DataSource real, int howMany, boolean afterCommitting) throws SQLException {
        AtomicInteger left = new AtomicInteger(howMany);
        DataSource source = mock(DataSource.class);
        when(source.getConnection()).thenAnswer(call -> {
            Connection inner = real.getConnection();
            Connection connection = mock(Connection.class, AdditionalAnswers.delegatesTo(inner));
            doAnswer(unwrapping -> connection).when(connection).unwrap(any());
            doAnswer(preparing -> {
                        PreparedStatement commit = mock(PreparedStatement.class);
                        doAnswer(executing -> commitOrFail(inner, left, afterCommitting))
                                .when(commit)
                                .execute();
                        return commit;
                    })
                    .when(connection)
                    .prepareStatement("COMMIT");
            doAnswer(committing -> commitOrFail(inner, left, afterCommitting))
                    .when(connection)
                    .commit();
            return connection;
        });
        return source;
    }

    private static boolean commitOrFail(Connection inner, AtomicInteger left, boolean afterCommitting)
            throws SQLException {
        boolean fails = left.getAndDecrement() > 0;
        if (!fails || afterCommitting) {
            if (inner.getAutoCommit()) {
                try (PreparedStatement commit = inner.prepareStatement("COMMIT")) {
                    commit.execute();
                }
            } else {
                inner.commit();
            }
        }
        if (fails) {
            throw new SQLException("the connection broke in mid-commit", "08006");
        }
        return true;
    }
}
