package org.connectioncoach.content;

import org.connectioncoach.dialogue.Prompt;

/** A prompt by its id, for tests. */
record Said(Prompt.Key key) implements Prompt {
    static Said of(String id, String... placeholders) {
        return new Said(Prompt.key(id, placeholders));
    }
}
