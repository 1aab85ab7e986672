package org.connectioncoach.app.settings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token or key from the environment; it prints as dots, so that no log can hold it. */
public record Secret(String reveal) {
    static @Nullable Secret orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : new Secret(value.strip());
    }

    /** Its words, or empty where there is none. */
    public static Optional<String> words(@Nullable Secret secret) {
        return Optional.ofNullable(secret).map(Secret::reveal);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
