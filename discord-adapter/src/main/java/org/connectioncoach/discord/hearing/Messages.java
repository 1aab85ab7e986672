package org.connectioncoach.discord.hearing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;

/** Written messages in the coach's terms. */
final class Messages {
    private final Downloads downloads;

    Messages(Downloads downloads) {
        this.downloads = downloads;
    }

    Inbound direct(MessageReceivedEvent event, Locale locale) {
        String channel = event.getChannel().getId();
        return inbound(event, "", Place.DIRECT_MESSAGE, Address.channel(channel), locale, event(event.getMessage()));
    }

    Inbound mention(MessageReceivedEvent event, Locale locale) {
        String channel = event.getChannel().getId();
        Address address = new Address(channel, event.getMessageId(), "");
        Event said = new Event.Said(withoutMention(event.getMessage()));
        return inbound(event, event.getGuild().getId(), Place.CHANNEL, address, locale, said);
    }

    private static Inbound inbound(
            MessageReceivedEvent event, String group, Place place, Address address, Locale locale, Event what) {
        return new Inbound(
                event.getMessageId(),
                MemberId.discord(event.getAuthor().getId()),
                event.getAuthor().getEffectiveName(),
                group,
                place,
                address,
                locale,
                null,
                event.getMessage().getTimeCreated().toInstant(),
                what);
    }

    private Event event(Message message) {
        Optional<Message.Attachment> file = file(message.getAttachments());
        if (file.isPresent()) {
            return uploaded(file.get());
        }
        String words = message.getContentRaw();
        boolean wordless = words.isBlank()
                && (!message.getAttachments().isEmpty()
                        || !message.getStickers().isEmpty());
        return wordless ? new Event.Arrived(Event.Arrived.Kind.WORDLESS) : new Event.Said(words);
    }

    /** The first attachment that is meant to be read; pictures, voice notes and films are not. */
    static Optional<Message.Attachment> file(List<Message.Attachment> attachments) {
        return attachments.stream().filter(attachment -> !isMedia(attachment)).findFirst();
    }

    private static boolean isMedia(Message.Attachment attachment) {
        String type = attachment.getContentType();
        return type != null && (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/"));
    }

    /** Fetches a file; blocks while it does. */
    Event uploaded(Message.Attachment attachment) {
        byte[] content =
                downloads.fetch(attachment.getUrl(), attachment.getSize()).orElse(null);
        return new Event.Uploaded(attachment.getFileName(), content, attachment.getSize());
    }

    private static String withoutMention(Message message) {
        String self = message.getJDA().getSelfUser().getId();
        return Pattern.compile("<@!?" + self + ">")
                .matcher(message.getContentRaw())
                .replaceAll(" ")
                .strip();
    }
}
