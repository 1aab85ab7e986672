package org.connectioncoach.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Ids of the messages that answer an event: the same whoever computes them, so that the platform can be asked whether
 * one has arrived.
 */
public final class MessageIds {
    /** Short enough for Discord's nonce, with room for the number of a part. */
    private static final int LENGTH = 22;

    /** Where the numbers of messages begin that go to the direct conversation instead of the place of the event. */
    private static final int DIRECT = 1_000;

    private MessageIds() {}

    /** The id of the n-th reply where the event happened, from 0. */
    public static String of(Inbound inbound, int n) {
        return of(inbound.who().platform(), inbound.eventId(), n);
    }

    /** The same for an adapter that knows the event alone. */
    public static String of(String platform, String eventId, int n) {
        return of(platform + ":" + eventId, n);
    }

    /** The id of the n-th reply that goes to the direct conversation. */
    public static String direct(Inbound inbound, int n) {
        return of(inbound, DIRECT + n);
    }

    private static String of(String event, int n) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((event + "#" + n).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
