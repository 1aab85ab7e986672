package org.connectioncoach.learned;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.connectioncoach.content.pack.ConfigFiles;

/**
 * Which content something was learned from: the same texts in the same order have the same fingerprint.
 *
 * @param hex SHA-256 in hexadecimal
 */
public record Fingerprint(String hex) {
    /** Of texts in this order. */
    public static Fingerprint of(Iterable<String> texts) {
        MessageDigest digest = digest();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
            digest.update((byte) ':');
            digest.update(bytes);
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of content files as they are now; an absent one counts as empty. @param names such as {@code content/core.yaml} */
    public static Fingerprint of(ConfigFiles files, List<String> names) {
        return of(names.stream().map(name -> files.read(name).orElse("")).toList());
    }

    /** Of this and further texts. */
    public Fingerprint and(List<String> texts) {
        return texts.isEmpty() ? this : of(List.of(hex, of(texts).hex()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
