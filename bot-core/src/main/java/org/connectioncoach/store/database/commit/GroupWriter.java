package org.connectioncoach.store.database.commit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.connectioncoach.store.StoreListener;
import org.connectioncoach.store.database.session.Handles;
import org.connectioncoach.store.database.session.PreparedStatements;
import org.connectioncoach.store.database.session.Session;

/**
 * Does a group of jobs in one transaction with one sync. When that fails, each is tried alone, so that one bad write
 * spoils no other. In one thread's hands at a time.
 */
final class GroupWriter {
    /** Said by hand: the driver would begin the next transaction, and take the lock for it, at once after a commit. */
    private static final String BEGIN = "BEGIN IMMEDIATE";

    private static final String COMMIT = "COMMIT";

    private final DataSource writer;
    private final StoreListener listener;
    private final Handles handles = new Handles();
    private final PreparedStatements prepared = new PreparedStatements();

    /**
     * Writes to one database.
     *
     * @param writer a pool of one connection
     */
    GroupWriter(DataSource writer, StoreListener listener) {
        this.writer = writer;
        this.listener = listener;
    }

    /** Leaves every job done or failed; its promise is still to be settled. */
    @SuppressWarnings("CatchingUnchecked") // an error too must reach whoever waits, and must not end the thread
    void write(List<Job<?>> group) {
        long start = System.nanoTime();
        try {
            transact(group);
            listener.committed(group.size(), System.nanoTime() - start);
        } catch (Throwable e) {
            if (group.size() > 1) {
                listener.retried();
                group.forEach(job -> write(List.of(job)));
            } else {
                listener.failed();
                group.get(0).fail(e);
            }
        }
    }

    private void transact(List<Job<?>> group) throws SQLException {
        try (Connection connection = writer.getConnection()) {
            Session session = new Session(handles, connection, prepared.on(connection), false);
            try {
                session.prepared(BEGIN).execute();
                for (Job<?> job : group) {
                    job.runIn(session);
                }
                listener.committing();
                session.prepared(COMMIT).execute();
            } catch (Throwable e) {
                prepared.forget(connection);
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /** A full disk may have rolled back already; then this fails, and says so beside the reason. */
    private static void rollBack(Connection connection, Throwable because) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
