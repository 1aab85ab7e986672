package org.connectioncoach.store.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 random bits from which every other key is derived (HKDF with HMAC-SHA-256, RFC 5869). Never logged. */
public final class MasterKey {
    static final int ID_BYTES = 4;
    private static final int BYTES = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static MasterKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** Reads base64, ordinary or for URLs. Anything but 32 bytes is refused without being shown. */
    public static MasterKey parse(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip().replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the encryption key is not base64; make one with: openssl rand -base64 32");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("the encryption key has " + bytes.length
                    + " bytes instead of 32; make one with: openssl rand -base64 32");
        }
        return new MasterKey(bytes);
    }

    /** As {@link #parse} reads it; for the key file alone. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Tells keys apart without telling anything about them; written before each sealed text. */
    byte[] id() {
        return Arrays.copyOf(derive("key id"), ID_BYTES);
    }

    /** A key for one purpose. */
    byte[] derive(String purpose) {
        byte[] pseudoRandomKey = hmac("connection-coach v1".getBytes(UTF_8), bytes);
        byte[] info = (purpose + "\u0001").getBytes(UTF_8);
        return hmac(pseudoRandomKey, info);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** The id, in hexadecimal: safe for a log. */
    @Override
    public String toString() {
        return "MasterKey[" + HexFormat.of().formatHex(id()) + "]";
    }
}
