package org.connectioncoach.dialogue;

import java.util.Set;

/**
 * One text that the dialogue needs from the content files. Each flow declares its own as an enum, and {@code Prompts}
 * lists them all, so that the content check can tell a missing text and an unknown placeholder.
 */
public interface Prompt {
    /** Key in {@code prompts.yaml}, such as {@code assess.stage.ask}. */
    String id();

    /** Names that may stand in braces, besides those every text may use ({@link Script#COMMON}). */
    Set<String> placeholders();
}
