package org.connectioncoach.store.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Event ids as numbers: a hash is short and names nobody. Among ten million ids of one week two different ones meet with
 * a chance of three in a million, and only those of one member are ever compared.
 */
public final class EventNumber {
    private EventNumber() {}

    public static long of(String eventId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(eventId.getBytes(UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
