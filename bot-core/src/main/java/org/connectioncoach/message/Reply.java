package org.connectioncoach.message;

import java.util.Arrays;
import java.util.List;

/**
 * One message of the coach.
 *
 * @param blocks what it says, in reading order
 * @param placement where it goes relative to what the member just did
 */
public record Reply(List<Block> blocks, Placement placement) {
    /** Where a reply goes. */
    public enum Placement {
        /** A new message where the conversation happens. */
        NEW,
        /** In place of the card that the member acted on; a new message where that card cannot be changed. */
        REPLACES_CARD,
        /** A new message that vanishes when closed, where the platform has such; else an ordinary one. */
        FLEETING
    }

    public Reply {
        blocks = List.copyOf(blocks);
    }

    public static Reply of(Block... blocks) {
        return new Reply(Arrays.asList(blocks), Placement.NEW);
    }

    public static Reply of(List<Block> blocks) {
        return new Reply(blocks, Placement.NEW);
    }

    /** One paragraph of literal words. */
    public static Reply saying(String words) {
        return of(new Block.Paragraph(Text.of(words)));
    }

    public Reply placed(Placement newPlacement) {
        return new Reply(blocks, newPlacement);
    }

    /** The choices a person can press or type, in order of appearance; pickers and ticks are not among them. */
    public List<Choice> choices() {
        return blocks.stream()
                .filter(Block.Choices.class::isInstance)
                .flatMap(block -> ((Block.Choices) block).choices().stream())
                .toList();
    }
}
