package org.connectioncoach.slack.render.block;

import java.util.Optional;

/**
 * Ids of blocks that can be pressed. They are unique in a message, and say whether the block goes once the question is
 * answered.
 */
public final class BlockIds {
    private static final String QUESTION = "ask.";
    private static final String CARD = "card.";

    private int next;

    public String next(boolean lasting) {
        return (lasting ? CARD : QUESTION) + next++;
    }

    /** The id of a part of a question, such as one group of ticks. */
    public static String part(String blockId, String part) {
        return blockId + "." + part;
    }

    /** Whether a block disappears when its question has been answered. */
    public static boolean isQuestion(String blockId) {
        return blockId.startsWith(QUESTION);
    }

    /** Whether a block is a part of the question with this id, and if so which; empty when not. */
    public static Optional<String> partOf(String question, String blockId) {
        return blockId.startsWith(question + ".")
                ? Optional.of(blockId.substring(question.length() + 1))
                : Optional.empty();
    }
}
