package org.connectioncoach.learned;

import java.util.function.Supplier;

/**
 * One content to learn from.
 *
 * @param fingerprint of the content
 * @param learning learns; takes seconds
 * @param shared whether others may be served by this while they learn theirs; false where it holds what is somebody's own
 */
public record Lesson<T>(Fingerprint fingerprint, Supplier<T> learning, boolean shared) {
    Known<T> learned() {
        return new Known<>(fingerprint, learning.get());
    }
}
