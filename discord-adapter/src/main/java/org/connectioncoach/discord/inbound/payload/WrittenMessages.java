package org.connectioncoach.discord.inbound.payload;

import java.util.Locale;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;

/** Written messages in the coach's terms. */
public final class WrittenMessages {
    private WrittenMessages() {}

    /** The words of a direct message. */
    public static Inbound direct(MessageReceivedEvent event, Locale locale) {
        return direct(event, locale, said(event.getMessage()));
    }

    /** A direct message that means something else than its words. */
    public static Inbound direct(MessageReceivedEvent event, Locale locale, Event what) {
        String channel = event.getChannel().getId();
        return inbound(event, "", Place.DIRECT_MESSAGE, Address.channel(channel), locale, what);
    }

    /** What was said to the bot in a server, without its name. */
    public static Inbound mention(MessageReceivedEvent event, Locale locale) {
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

    private static Event said(Message message) {
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
