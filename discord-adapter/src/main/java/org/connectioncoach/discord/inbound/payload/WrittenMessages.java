package org.connectioncoach.discord.inbound.payload;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.file.Attachments;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;

/** Written messages in the coach's terms. */
public final class WrittenMessages {
    private final Attachments attachments;

    public WrittenMessages(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A direct message; fetches what is attached, and blocks while it does. */
    public Inbound direct(MessageReceivedEvent event, Locale locale) {
        String channel = event.getChannel().getId();
        return inbound(event, "", Place.DIRECT_MESSAGE, Address.channel(channel), locale, event(event.getMessage()));
    }

    /** What was said to the bot in a server, without its name. */
    public Inbound mention(MessageReceivedEvent event, Locale locale) {
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
        Optional<Message.Attachment> file = Attachments.toRead(message.getAttachments());
        if (file.isPresent()) {
            return attachments.uploaded(file.get());
        }
        String words = message.getContentRaw();
        boolean wordless = words.isBlank()
                && (!message.getAttachments().isEmpty()
                        || !message.getStickers().isEmpty());
        return wordless ? new Event.Arrived(Event.Arrived.Kind.WORDLESS) : new Event.Said(words);
    }

    private static String withoutMention(Message message) {
        String self = message.getJDA().getSelfUser().getId();
        return Pattern.compile("<@!?" + self + ">")
                .matcher(message.getContentRaw())
                .replaceAll(" ")
                .strip();
    }
}
