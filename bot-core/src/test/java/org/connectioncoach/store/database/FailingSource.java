package org.connectioncoach.store.database;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
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
            doAnswer(unwrapping -> inner.unwrap(Connection.class))
                    .when(connection)
                    .unwrap(any());
            doAnswer(commit -> {
                        if (left.getAndDecrement() > 0) {
                            if (afterCommitting) {
                                inner.commit();
                            }
                            throw new SQLException("the connection broke in mid-commit", "08006");
                        }
                        inner.commit();
                        return null;
                    })
                    .when(connection)
                    .commit();
            return connection;
        });
        return source;
    }
}
