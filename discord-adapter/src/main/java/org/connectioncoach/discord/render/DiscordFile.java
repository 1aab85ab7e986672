package org.connectioncoach.discord.render;

/**
 * A file that travels with a message, referred to in its JSON as {@code attachment://name}.
 *
 * @param description what a screen reader says instead, at most 1,024 characters
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, copied by nobody
public record DiscordFile(String name, String mediaType, byte[] content, String description) {
    @Override
    public String toString() {
        return "DiscordFile[" + name + ", " + content.length + " bytes]";
    }
}
