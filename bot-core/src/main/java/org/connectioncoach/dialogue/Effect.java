package org.connectioncoach.dialogue;

/** Something to be done beyond keeping the conversation and answering, as data; the shell carries it out. */
public sealed interface Effect {
    /** Forget everything about the member, now. */
    record Erase() implements Effect {}

    /**
     * Hand the member everything that is stored about them, as a JSON document after the replies.
     *
     * @param fileName as the file shall be called
     * @param description what the file is, in the member's language
     */
    record Export(String fileName, String description) implements Effect {}

    /** Open the direct conversation and continue there: the replies of this turn go to it. */
    record MoveToDirect() implements Effect {}
}
