package org.connectioncoach.discord.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One message as Discord's API takes it.
 *
 * @param json the body of "create message", without nonce or ephemeral flag
 * @param files what {@code attachments} in it describes, in the same order
 */
public record DiscordMessage(ObjectNode json, List<DiscordFile> files) {
    /** Discord's flag for a message that only one person sees. */
    public static final int EPHEMERAL = 1 << 6;
    /** Discord's flag for a message made of components alone. */
    public static final int COMPONENTS_V2 = 1 << 15;
    /** Discord's flag against previews of links. */
    public static final int NO_PREVIEWS = 1 << 2;

    public DiscordMessage {
        files = List.copyOf(files);
    }

    /** Whether it is made of components, so that rows can be added or taken away later. */
    public boolean isCard() {
        return (json.path("flags").asInt() & COMPONENTS_V2) != 0;
    }

    /** The same message, seen by the person alone. */
    public DiscordMessage ephemeral(boolean only) {
        ObjectNode copy = json.deepCopy();
        int flags = copy.path("flags").asInt();
        copy.put("flags", only ? flags | EPHEMERAL : flags & ~EPHEMERAL);
        return new DiscordMessage(copy, files);
    }
}
