package org.connectioncoach.discord.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers something written: in the direct channel, or under a mention where the bot may speak. */
public final class MessageAnswer implements Answering {
    private static final Logger LOG = LoggerFactory.getLogger(MessageAnswer.class);
    /** When a person would start to wonder. */
    private static final long TYPING_AFTER_MILLIS = 1_000;

    private final String messageId;
    private final String channel;
    private final boolean direct;
    private final Locale locale;
    private final Tools tools;
    private volatile boolean answered;

    /**
     * @param messageId what is answered
     * @param direct false under a mention in a server, where everybody reads along
     */
    public MessageAnswer(String messageId, String channel, boolean direct, Locale locale, Tools tools) {
        this.messageId = messageId;
        this.channel = channel;
        this.direct = direct;
        this.locale = locale;
        this.tools = tools;
    }

    @Override
    public String id() {
        return messageId;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    /** From now on the person sees that an answer is being written, should it take long. */
    public void watch() {
        Future<?> unused = tools.timer().schedule(this::type, TYPING_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void type() {
        if (!answered) {
            CompletableFuture<?> unused = tools.rest().typing(channel).exceptionally(problem -> null);
        }
    }

    /** Delivers; never fails. */
    @Override
    public CompletableFuture<Boolean> give(Answer answer) {
        answered = true;
        if (answer instanceof Answer.Now now) {
            List<DiscordMessage> messages = new ArrayList<>();
            List<String> nonces = new ArrayList<>();
            Form form = now.form();
            if (form != null) {
                messages.add(formButton(form));
                nonces.add(messageId);
            }
            RenderOptions options = new RenderOptions(locale, false);
            Numbered numbered = Numbered.of(tools.renderer(), now.replies(), options, messageId);
            messages.addAll(numbered.messages());
            nonces.addAll(numbered.nonces());
            return send(messages, nonces);
        }
        if (answer instanceof Answer.Busy) {
            return send(List.of(tools.renderer().line(locale, Phrase.BUSY)));
        }
        return CompletableFuture.completedFuture(true);
    }

    /** A written message opens no form; a button does. */
    private DiscordMessage formButton(Form form) {
        tools.forms().keep(messageId, form);
        return tools.renderer().lineWithButton(locale, Phrase.FORM_READY, form.title(), Rows.OPEN_FORM + messageId);
    }

    @Override
    public CompletableFuture<Boolean> line(DiscordMessage message) {
        return send(List.of(message));
    }

    private CompletableFuture<Boolean> send(List<DiscordMessage> messages) {
        return send(
                messages,
                IntStream.range(0, messages.size())
                        .mapToObj(part -> ChannelSender.nonce(messageId, part))
                        .toList());
    }

    private CompletableFuture<Boolean> send(List<DiscordMessage> messages, List<String> nonces) {
        if (messages.isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        tools.openCards().take(channel).filter(card -> direct).ifPresent(this::clear);
        List<DiscordMessage> sent = direct
                ? messages
                : messages.stream()
                        .map(message -> ChannelSender.answering(message, messageId))
                        .toList();
        return tools.sender()
                .send(channel, sent, nonces)
                .thenApply(last -> true)
                .exceptionally(problem -> {
                    DiscordError error = ChannelSender.error(problem);
                    LOG.warn(
                            "Message {} could not be answered{}: {}",
                            messageId,
                            error.forbidden() ? " (no permission to write in channel " + channel + ")" : "",
                            error.getMessage());
                    return false;
                });
    }

    private void clear(Card card) {
        CompletableFuture<?> unused =
                tools.rest().edit(channel, card.messageId(), card.done("")).exceptionally(problem -> null);
    }
}
