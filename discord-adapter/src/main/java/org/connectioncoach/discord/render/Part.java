package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A piece of a message that is never torn apart, except for text that is too long. */
sealed interface Part {
    /**
     * Markdown.
     *
     * @param opens whether it starts a paragraph of its own; otherwise it goes on under what precedes it
     */
    record Words(String markdown, boolean opens) implements Part {}

    /**
     * A component that is not text.
     *
     * @param components how many it counts, nested ones included
     * @param characters text in it that a person reads
     */
    record Node(ObjectNode json, int components, int characters, List<DiscordFile> files) implements Part {
        public Node {
            files = List.copyOf(files);
        }
    }

    /** Words to copy: a plain message of its own. */
    record Alone(String words) implements Part {}
}
