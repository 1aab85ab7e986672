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

    /** The event of having sent a file; without its content where that could not be fetched. Blocks while it fetches. */
    public Event uploaded(Message.Attachment attachment) {
        byte[] content =
                downloads.fetch(attachment.getUrl(), attachment.getSize()).orElse(null);
        return new Event.Uploaded(attachment.getFileName(), content, attachment.getSize());
    }
}
