package org.connectioncoach.coach;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Short ids: references that a person can read out, and message ids that are the same on every attempt. */
final class References {
    /** No vowels and no look-alikes, so that a code neither spells a word nor is misread. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** A fresh reference code, such as {@code K7QM2X}. */
    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** An id of 24 characters for the n-th message of an event: the same whoever computes it. */
    static String of(String eventId, int n) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest((eventId + "#" + n).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 24);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
