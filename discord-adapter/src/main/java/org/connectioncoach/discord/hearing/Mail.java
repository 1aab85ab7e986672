package org.connectioncoach.discord.hearing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.connectioncoach.discord.answering.MessageAnswer;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.platform.Inbound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Direct messages, and mentions in servers. */
final class Mail {
    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final Desk desk;
    private final SpeakingPlaces places;

    Mail(Desk desk, SpeakingPlaces places) {
        this.desk = desk;
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
        desk.tools().directs().heard(user, channel);
        Locale locale = desk.locales().of(user);
        MessageAnswer answer = new MessageAnswer(event.getMessageId(), channel, true, locale, desk.tools());
        take(
                user,
                answer,
                locale,
                () -> desk.messages().direct(event, locale),
                () -> CompletableFuture.completedFuture(false));
    }

    private void mentioned(MessageReceivedEvent event) {
        String user = event.getAuthor().getId();
        Locale locale = desk.locales().of(user);
        if (places.mayAnswerIn(event.getGuild().getId(), channelOf(event))) {
            MessageAnswer answer =
                    new MessageAnswer(event.getMessageId(), event.getChannel().getId(), false, locale, desk.tools());
            // Where we were allowed to answer and cannot (a permission was taken away), the person still hears from us.
            take(
                    user,
                    answer,
                    locale,
                    () -> desk.messages().mention(event, locale),
                    () -> point(user, event.getMessageId(), locale));
        } else {
            desk.inOrder().run(user, () -> point(user, event.getMessageId(), locale));
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
        Tools tools = desk.tools();
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

    private void take(
            String user,
            MessageAnswer answer,
            Locale locale,
            Supplier<Inbound> inbound,
            Supplier<CompletableFuture<Boolean>> otherwise) {
        answer.watch();
        desk.inOrder()
                .run(
                        user,
                        () -> CompletableFuture.completedFuture(user)
                                .thenCompose(known -> desk.answer(inbound.get(), answer::give))
                                .thenCompose(delivered ->
                                        delivered ? CompletableFuture.completedFuture(true) : otherwise.get())
                                .exceptionallyCompose(problem -> {
                                    LOG.error("A message of {} failed", user, problem);
                                    String words = Words.in(locale)
                                            .say(Phrase.SOMETHING_WRONG, Interactions.reference(answer.id()));
                                    return answer.send(
                                            List.of(desk.tools().renderer().line(words)));
                                }));
    }
}
