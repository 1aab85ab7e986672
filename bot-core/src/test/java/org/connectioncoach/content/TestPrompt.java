package org.connectioncoach.content;

import org.connectioncoach.dialogue.script.Prompt;

/** A prompt by its id, for tests. */
record TestPrompt(Prompt.Key key) implements Prompt {
    static TestPrompt of(String id, String... placeholders) {
        return new TestPrompt(Prompt.key(id, placeholders));
    }
}
