package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.rest.DiscordRest;

/** Sends messages into a channel, in order and each once, however often Discord has to be asked. */
public final class ChannelSender {
    private static final int TRIES = 4;

    private final DiscordRest rest;
    private final DiscordRenderer renderer;
    private final ScheduledExecutorService timer;
    private final OpenCards openCards;

    public ChannelSender(
            DiscordRest rest, DiscordRenderer renderer, ScheduledExecutorService timer, OpenCards openCards) {
        this.rest = rest;
        this.renderer = renderer;
        this.timer = timer;
        this.openCards = openCards;
    }

    /**
     * Sends one after the other.
     *
     * @param nonce stable for these messages, at most 25 characters
     * @return the id of the last message; empty when there was none. Fails with a {@link DiscordError}.
     */
    public CompletableFuture<String> send(String channel, List<DiscordMessage> messages, String nonce) {
        return send(
                channel,
                messages,
                IntStream.range(0, messages.size())
                        .mapToObj(part -> nonce(nonce, part))
                        .toList());
    }

    /** The same with a nonce a message. */
    public CompletableFuture<String> send(String channel, List<DiscordMessage> messages, List<String> nonces) {
        CompletableFuture<String> sent = CompletableFuture.completedFuture("");
        for (int i = 0; i < messages.size(); i++) {
            DiscordMessage message = messages.get(i);
            String own = nonces.get(i);
            sent = sent.thenCompose(before -> send(channel, message, own, 1));
        }
        return sent;
    }

    /** The nonce of one part of a longer answer. */
    public static String nonce(String nonce, int index) {
        return index == 0 ? nonce : shortened(nonce) + "." + index;
    }

    /** The nonce of the line that excuses the delay of a message. */
    public static String excuse(String nonce) {
        return shortened(nonce) + ".s";
    }

    private static String shortened(String nonce) {
        return nonce.substring(0, Math.min(nonce.length(), 22));
    }

    private CompletableFuture<String> send(String channel, DiscordMessage message, String nonce, int attempt) {
        return rest.send(channel, message, nonce)
                .thenApply(answer -> {
                    String id = answer.path("id").asText("");
                    openCards.shown(channel, id, message);
                    return id;
                })
                .exceptionallyCompose(problem -> {
                    DiscordError error = error(problem);
                    if (error.passing() && attempt < TRIES) {
                        return CompletableFuture.runAsync(
                                        () -> {},
                                        CompletableFuture.delayedExecutor(
                                                250L << attempt, TimeUnit.MILLISECONDS, timer))
                                .thenCompose(x -> send(channel, message, nonce, attempt + 1));
                    }
                    if (error.invalidMessage() && message.isCard()) {
                        return send(channel, renderer.withoutComponents(message), nonce, TRIES);
                    }
                    return CompletableFuture.failedFuture(error);
                });
    }

    /** A copy that quotes the message it answers, and stays valid when that one is deleted. */
    public static DiscordMessage answering(DiscordMessage message, String messageId) {
        ObjectNode json = message.json().deepCopy();
        json.putObject("message_reference").put("message_id", messageId).put("fail_if_not_exists", false);
        return new DiscordMessage(json, message.files());
    }

    /** The refusal behind a failed request. */
    public static DiscordError error(Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof DiscordError error) {
            return error;
        }
        DiscordError unknown = new DiscordError(0, 0);
        unknown.initCause(cause);
        return unknown;
    }

    /** The id of the message that Discord made, from its answer to a callback or a follow-up. */
    public static String messageId(JsonNode answer) {
        String resource = answer.path("resource").path("message").path("id").asText("");
        return resource.isEmpty() ? answer.path("id").asText("") : resource;
    }
}
