package org.connectioncoach.store.jdbc.pending;

import org.connectioncoach.store.secret.KeyProblem;
import org.connectioncoach.store.secret.Place;
import org.connectioncoach.store.secret.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handle for answering that a platform lends for some minutes, sealed in the {@code address_token} of a row. */
final class SealedHandle {
    private static final Logger LOG = LoggerFactory.getLogger(SealedHandle.class);

    private final Secrets secrets;
    private final String table;

    SealedHandle(Secrets secrets, String table) {
        this.secrets = secrets;
        this.table = table;
    }

    /** Nothing stays nothing. */
    String seal(String row, String handle) {
        return handle.isEmpty() ? "" : secrets.seal(place(row), handle);
    }

    /** Without it a message still arrives: as a direct one. One that does not open must not hold up others. */
    String open(String row, String sealed) {
        try {
            return sealed.isEmpty() ? "" : secrets.open(place(row), sealed).text();
        } catch (KeyProblem e) {
            LOG.warn("{} {} goes without its handle: {}", table, row, e.getMessage());
            return "";
        }
    }

    private Place place(String row) {
        return new Place(table, row, "address_token");
    }
}
