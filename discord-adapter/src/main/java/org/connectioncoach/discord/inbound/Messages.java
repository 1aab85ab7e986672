package org.connectioncoach.discord.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.connectioncoach.discord.answering.MessageAnswer;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.file.Arriving;
import org.connectioncoach.discord.file.Attachments;
import org.connectioncoach.discord.inbound.payload.WrittenMessages;
import org.connectioncoach.discord.inbound.reception.Reception;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.platform.Inbound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Direct messages, and mentions in servers. */
final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Reception reception;
    private final Attachments attachments;
    private final SpeakingPlaces places;

    Messages(Reception reception, Attachments attachments, SpeakingPlaces places) {
        this.reception = reception;
        this.attachments = attachments;
        this.places = places;
    }

    void received(MessageReceivedEvent event) {
        if (event.getAuthor().isBot() || event.getAuthor().isSystem() || event.isWebhookMessage()) {
            return;
        }
        if (!event.isFromGuild()) {
            if (event.getChannelType() == ChannelType.PRIVATE) {
                direct(event);
            }
        } else if (event.getMessage()
                .getMentions()
                .getUsers()
                .contains(event.getJDA().getSelfUser())) {
            mentioned(event);
        }
    }

    private void direct(MessageReceivedEvent event) {
        String user = event.getAuthor().getId();
        String channel = event.getChannel().getId();
        reception.tools().directs().heard(user, channel);
        Locale locale = reception.locales().of(user);
        MessageAnswer answer = new MessageAnswer(event.getMessageId(), channel, true, locale, reception.tools());
        Optional<Message.Attachment> file =
                Attachments.toRead(event.getMessage().getAttachments());
        answer.watch();
        if (file.isEmpty()) {
            CompletableFuture<?> unused = reception.take(WrittenMessages.direct(event, locale), answer);
            return;
        }
        Arriving arriving = attachments.fetch(file.get());
        Inbound named = WrittenMessages.direct(event, locale, arriving.named());
        CompletableFuture<?> unused = reception.take(named, arriving.whole(), answer);
    }

    private void mentioned(MessageReceivedEvent event) {
        String user = event.getAuthor().getId();
        Locale locale = reception.locales().of(user);
        if (places.mayAnswerIn(event.getGuild().getId(), channelOf(event))) {
            MessageAnswer answer = new MessageAnswer(
                    event.getMessageId(), event.getChannel().getId(), false, locale, reception.tools());
            answer.watch();
            // Where we were allowed to answer and cannot (a permission was taken away), the person still hears from us.
            CompletableFuture<?> unused = reception
                    .take(WrittenMessages.mention(event, locale), answer)
                    .thenCompose(given -> given
                            ? CompletableFuture.completedFuture(true)
                            : point(user, event.getMessageId(), locale));
        } else {
            reception.inOrder().run(user, () -> point(user, event.getMessageId(), locale));
        }
    }

    /** Threads count as the channel they belong to. */
    private static String channelOf(MessageReceivedEvent event) {
        MessageChannel channel = event.getChannel();
        if (event.getChannelType().isThread()) {
            GuildChannel parent = event.getChannel().asThreadChannel().getParentChannel();
            return parent.getId();
        }
        return channel.getId();
    }

    /** Where the bot keeps quiet in public it says so in private; whoever takes no direct messages hears nothing. */
    private CompletableFuture<Boolean> point(String user, String nonce, Locale locale) {
        Tools tools = reception.tools();
        return tools.directs()
                .openSlowly(user)
                .thenCompose(channel -> tools.sender()
                        .send(channel, List.of(tools.renderer().line(locale, Phrase.MENTION_POINTER)), nonce))
                .thenApply(sent -> true)
                .exceptionally(problem -> {
                    LOG.info("A mention by {} stays without a pointer: no direct channel", user);
                    return false;
                });
    }
}
