package org.connectioncoach.slack.install;

import com.slack.api.bolt.service.OAuthStateService;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.connectioncoach.store.Claims;

/**
 * The state that ties an installation's end to its beginning: random, signed with a key of ours, good for ten minutes and
 * one use, in the browser's cookie as well as in the address. Any replica can check it.
 */
public final class SignedStates implements OAuthStateService {
    private static final Duration LIFE = Duration.ofSeconds(DEFAULT_EXPIRATION_IN_SECONDS);
    private static final int RANDOM_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Claims claims;
    private final Clock clock;

    public SignedStates(String clientSecret, Claims claims, Clock clock) {
        this.key = new SecretKeySpec(("oauth state " + clientSecret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String generateNewStateValue() {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        byte[] body = ByteBuffer.allocate(RANDOM_BYTES + Long.BYTES)
                .put(secret)
                .putLong(clock.instant().plus(LIFE).getEpochSecond())
                .array();
        return ENCODER.encodeToString(body) + "." + ENCODER.encodeToString(sign(body));
    }

    /** True once for a state of ours that has not run out. The cookie was compared before. */
    @Override
    public boolean isAvailableInDatabase(String state) {
        String[] parts = state.split("\\.", -1);
        if (parts.length != 2) {
            return false;
        }
        byte[] body;
        byte[] signature;
        try {
            body = Base64.getUrlDecoder().decode(parts[0]);
            signature = Base64.getUrlDecoder().decode(parts[1]);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (body.length != RANDOM_BYTES + Long.BYTES || !MessageDigest.isEqual(signature, sign(body))) {
            return false;
        }
        Instant now = clock.instant();
        Instant end = Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(RANDOM_BYTES));
        return now.isBefore(end) && claims.take("slack:state:" + parts[0], now, end);
    }

    private byte[] sign(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing an installation's state", e);
        }
    }

    @Override
    public void addNewStateToDatastore(String state) {}

    @Override
    public void deleteStateFromDatastore(String state) {}
}
