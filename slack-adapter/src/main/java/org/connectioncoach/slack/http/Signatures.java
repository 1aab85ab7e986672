package org.connectioncoach.slack.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's request signature: HMAC-SHA256 over version, time and the raw body. Times too far in the past and in the
 * future are refused alike, and comparing takes as long for a wrong signature as for a right one.
 */
public final class Signatures {
    public static final String SIGNATURE_HEADER = "X-Slack-Signature";
    public static final String TIME_HEADER = "X-Slack-Request-Timestamp";

    /** Five minutes, as Slack advises. */
    public static final Duration SKEW = Duration.ofMinutes(5);

    private static final String VERSION = "v0";

    private final SecretKeySpec key;
    private final Clock clock;

    public Signatures(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /** Whether Slack sent this body at about this time. */
    boolean hold(@Nullable String signature, @Nullable String time, byte[] body) {
        String stamp = time != null && time.matches("\\d{1,12}") ? time : "";
        byte[] given = (signature == null ? "" : signature).getBytes(StandardCharsets.US_ASCII);
        boolean same = MessageDigest.isEqual(sign(stamp, body).getBytes(StandardCharsets.US_ASCII), given);
        long sent = stamp.isEmpty() ? 0 : Long.parseLong(stamp);
        long off = Math.abs(clock.instant().getEpochSecond() - sent);
        return same && off <= SKEW.toSeconds();
    }

    /** How long ago Slack sent it, in whole seconds. */
    Duration age(String time) {
        return Duration.ofSeconds(clock.instant().getEpochSecond() - Long.parseLong(time));
    }

    /** The signature of a body sent at a time in seconds of the epoch. */
    public String sign(String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((VERSION + ":" + time + ":").getBytes(StandardCharsets.US_ASCII));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("checking a signature", e);
        }
    }
}
