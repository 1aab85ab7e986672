package org.connectioncoach.store.database.session;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes JDBI's handles for connections that somebody else commits and closes, all with one configuration. */
public final class Handles implements ConnectionFactory {
    private final ThreadLocal<Connection> lent = new ThreadLocal<>();
    private final Jdbi jdbi = Jdbi.create(this);

    /** A handle on a connection; closing it closes nothing. */
    public Handle of(Connection connection) {
        lent.set(connection);
        try {
            return jdbi.open();
        } finally {
            lent.remove();
        }
    }

    @Override
    public Connection openConnection() {
        return lent.get();
    }

    /** Left to the lender. */
    @Override
    public void closeConnection(Connection connection) {}
}
