package org.connectioncoach.dialogue.script;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the coach sounds in a workspace; a text without a variant of its own uses {@code WARM}. */
public enum Tone {
    WARM,
    PLAIN,
    FORMAL;

    /** The stable name used in content files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tone> ofId(String id) {
        return Arrays.stream(values()).filter(tone -> tone.id().equals(id)).findFirst();
    }
}
