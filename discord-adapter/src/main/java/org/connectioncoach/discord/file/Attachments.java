package org.connectioncoach.discord.file;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import org.connectioncoach.dialogue.Event;

/** What people attach, as far as the coach reads it. */
public final class Attachments {
    private final Downloads downloads;

    public Attachments(Downloads downloads) {
        this.downloads = downloads;
    }

    /** The first attachment that is meant to be read; pictures, voice notes and films are not. */
    public static Optional<Message.Attachment> toRead(List<Message.Attachment> attachments) {
        return attachments.stream().filter(attachment -> !isMedia(attachment)).findFirst();
    }

    private static boolean isMedia(Message.Attachment attachment) {
        String type = attachment.getContentType();
        return type != null && (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/"));
    }

    /** Begins to fetch a file. Never blocks. */
    public Arriving fetch(Message.Attachment attachment) {
        String name = attachment.getFileName();
        long size = attachment.getSize();
        return new Arriving(
                new Event.Uploaded(name, null, size),
                downloads
                        .fetch(attachment.getUrl(), size)
                        .thenApply(bytes -> new Event.Uploaded(name, bytes.orElse(null), size)));
    }
}
