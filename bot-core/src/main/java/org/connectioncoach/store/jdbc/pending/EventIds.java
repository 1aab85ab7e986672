package org.connectioncoach.store.jdbc.pending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.connectioncoach.store.database.session.Session;

/**
 * Event ids as numbers: small keys are written fast, and a hash names nobody. Among ten million ids of one week two
 * different ones meet with a chance of three in a million.
 */
public final class EventIds {
    private static final String SEEN = "SELECT 1 FROM event WHERE id = ?";

    private EventIds() {}

    public static long number(String eventId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(eventId.getBytes(UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the event of this number was acted upon. */
    public static boolean seen(Session session, long event) throws SQLException {
        PreparedStatement select = session.prepared(SEEN);
        select.setLong(1, event);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }
}
