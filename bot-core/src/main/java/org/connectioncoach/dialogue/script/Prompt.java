package org.connectioncoach.dialogue.script;

import java.util.Set;

/**
 * One text that the dialogue needs from the content files. Each flow declares its own as an enum, and {@code Prompts}
 * lists them all, so that the content check can tell a missing text and an unknown placeholder.
 */
public interface Prompt {
    Key key();

    /** Key in {@code prompts.yaml}, such as {@code assess.stage.ask}. */
    default String id() {
        return key().id();
    }

    /** Names that may stand in braces, besides those every text may use ({@link Script#COMMON}). */
    default Set<String> placeholders() {
        return key().placeholders();
    }

    static Key key(String id, String... placeholders) {
        return new Key(id, Set.of(placeholders));
    }

    /** The id of a text with the placeholders it may use. */
    record Key(String id, Set<String> placeholders) {}
}
