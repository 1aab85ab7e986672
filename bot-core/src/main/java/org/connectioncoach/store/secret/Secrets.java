package org.connectioncoach.store.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens texts: {@code "v1." + base64url(key id | nonce | ciphertext and tag)}. The first key seals; all of
 * them open, so that a new key is put in front and the old one kept until everything has been read once.
 */
public final class Secrets {
    private static final String PREFIX = "v1.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<MasterKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** The current key first. */
    public Secrets(List<MasterKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("sealing needs a key");
        }
        this.keys = List.copyOf(keys);
    }

    /**
     * What was inside a sealed text.
     *
     * @param old true when it was sealed with an earlier key: seal it again and write it back
     */
    public record Opened(String text, boolean old) {
        /** Nothing of the text. */
        @Override
        public String toString() {
            return "Opened[old " + old + "]";
        }
    }

    public String seal(Place place, String text) {
        MasterKey key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, place, text.getBytes(UTF_8));
        ByteBuffer all = ByteBuffer.allocate(MasterKey.ID_BYTES + NONCE_BYTES + sealed.length);
        all.put(key.id()).put(nonce).put(sealed);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** Refuses, with the remedy, what none of the keys opens or what was moved or changed. */
    public Opened open(Place place, String sealed) {
        ByteBuffer all = ByteBuffer.wrap(decoded(place, sealed));
        byte[] id = new byte[MasterKey.ID_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(id).get(nonce);
        byte[] body = new byte[all.remaining()];
        all.get(body);
        MasterKey key = keyOf(id)
                .orElseThrow(() -> new UnreadableSecret(
                        place,
                        "it was sealed with a key that is not"
                                + " here; put that key after the current one in COACH_ENCRYPTION_KEY"));
        byte[] text = run(Cipher.DECRYPT_MODE, key, nonce, place, body);
        return new Opened(new String(text, UTF_8), key != keys.get(0));
    }

    private static byte[] decoded(Place place, String sealed) {
        if (sealed.startsWith(PREFIX)) {
            try {
                byte[] all = Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
                if (all.length >= MasterKey.ID_BYTES + NONCE_BYTES + TAG_BITS / 8) {
                    return all;
                }
            } catch (IllegalArgumentException e) {
                throw new UnreadableSecret(place, "it is damaged");
            }
        }
        throw new UnreadableSecret(place, "it is not a sealed text of this program");
    }

    private Optional<MasterKey> keyOf(byte[] id) {
        return keys.stream().filter(key -> Arrays.equals(key.id(), id)).findFirst();
    }

    private static byte[] run(int mode, MasterKey key, byte[] nonce, Place place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec derived = new SecretKeySpec(key.derive(place.purpose()), "AES");
            cipher.init(mode, derived, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(key.id());
            cipher.updateAAD(("|" + place.table() + "|" + place.row() + "|" + place.column()).getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new UnreadableSecret(place, "it was changed, or moved from another row");
        }
    }

    /** A sealed text that does not open. The message says where and what to do, and nothing of the text. */
    public static final class UnreadableSecret extends KeyProblem {
        private static final long serialVersionUID = 1;

        UnreadableSecret(Place place, String why) {
            super("the sealed text in " + place.purpose() + " does not open: " + why);
        }
    }
}
