package org.connectioncoach.coach.step;

import java.security.SecureRandom;

/** Short references that a person can read out. */
public final class References {
    /** No vowels and no look-alikes, so that a code neither spells a word nor is misread. */
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** A fresh reference code, such as {@code K7QM2X}. */
    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
