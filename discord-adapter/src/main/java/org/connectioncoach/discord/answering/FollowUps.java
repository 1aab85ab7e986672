package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything after the first answer: more messages, edits, and the way round when the interaction is over. */
final class FollowUps {
    /** Discord allows five to an app that only the person installed (40094); nobody needs more. */
    static final int MOST = 5;

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);
    private static final int TRIES = 3;

    private final Call call;
    private final Tools tools;

    /** What became of a message. */
    private enum Fate {
        SENT,
        /** It certainly is not there. */
        REFUSED,
        /** It may be there. It is left to the outbox, which lists what it cannot find out about. */
        UNKNOWN
    }

    FollowUps(Call call, Tools tools) {
        this.call = call;
        this.tools = tools;
    }

    /**
     * Sends in order. In a direct channel these are ordinary messages, by whose nonces Discord knows them again; elsewhere
     * they are follow-ups, and what does not fit into five of them travels as one file.
     */
    CompletableFuture<Boolean> send(List<Shown> shown) {
        List<Shown> fitting = new ArrayList<>(shown);
        if (!call.direct() && shown.size() > MOST) {
            List<DiscordMessage> rest = shown.subList(MOST - 1, shown.size()).stream()
                    .map(Shown::message)
                    .toList();
            fitting = new ArrayList<>(shown.subList(0, MOST - 1));
            fitting.add(new Shown(
                    tools.renderer().asFile(call.locale(), rest),
                    false,
                    false,
                    shown.get(MOST - 1).nonce()));
        }
        return sendFrom(fitting, 0);
    }

    private CompletableFuture<Boolean> sendFrom(List<Shown> shown, int index) {
        if (index >= shown.size()) {
            return CompletableFuture.completedFuture(true);
        }
        Shown next = shown.get(index);
        DiscordMessage message = next.message().ephemeral(!call.direct() || next.fleeting());
        boolean ordinary = call.direct() && !next.fleeting();
        return (ordinary ? sendIntoChannel(next) : sendOne(message, 1)).thenCompose(fate -> switch (fate) {
            case SENT -> sendFrom(shown, index + 1);
            case REFUSED -> late(shown.subList(index, shown.size()));
            case UNKNOWN -> CompletableFuture.completedFuture(false);
        });
    }

    private CompletableFuture<Fate> sendIntoChannel(Shown shown) {
        return tools.sender()
                .send(call.channel(), List.of(shown.message()), List.of(shown.nonce()))
                .thenApply(sent -> Fate.SENT)
                .exceptionally(problem -> {
                    LOG.warn(
                            "A message after interaction {} failed: {}",
                            call.id(),
                            ChannelSender.error(problem).getMessage());
                    return Fate.REFUSED;
                });
    }

    private CompletableFuture<Fate> sendOne(DiscordMessage message, int attempt) {
        return tools.rest()
                .followUp(call.token(), message)
                .thenApply(answer -> Fate.SENT)
                .exceptionallyCompose(problem -> {
                    DiscordError error = ChannelSender.error(problem);
                    if (error.unheard()) {
                        LOG.warn("Nobody knows whether a follow-up to interaction {} arrived", call.id());
                        return CompletableFuture.completedFuture(Fate.UNKNOWN);
                    }
                    if (error.passing() && attempt < TRIES) {
                        return tools.later(250L << attempt, () -> sendOne(message, attempt + 1));
                    }
                    if (error.invalidMessage() && message.isCard()) {
                        LOG.error("Discord refused a follow-up for {}; sending its words alone", call);
                        return sendOne(
                                tools.renderer().withoutComponents(message).ephemeral(!call.direct()), TRIES);
                    }
                    LOG.warn("Follow-up to interaction {} failed: {}", call.id(), error.getMessage());
                    return CompletableFuture.completedFuture(Fate.REFUSED);
                });
    }

    /** Edits the first answer or the pressed card; false when the interaction is over. */
    CompletableFuture<Boolean> edit(ObjectNode json, @Nullable DiscordMessage message) {
        return edit(json, message, 1);
    }

    private CompletableFuture<Boolean> edit(ObjectNode json, @Nullable DiscordMessage message, int attempt) {
        return tools.rest()
                .editOriginal(call.token(), json, message == null ? List.of() : message.files())
                .thenApply(answer -> true)
                .exceptionallyCompose(problem -> {
                    DiscordError error = ChannelSender.error(problem);
                    if (error.passing() && attempt < TRIES) {
                        return tools.later(250L << attempt, () -> edit(json, message, attempt + 1));
                    }
                    // Clearing a card is a courtesy; what a message says is not.
                    boolean courtesy = message == null;
                    LOG.warn("Editing after interaction {} failed: {}", call.id(), error.getMessage());
                    return CompletableFuture.completedFuture(courtesy && !error.tokenIsDead());
                });
    }

    /** Takes the buttons off a card in a direct channel; a courtesy, so nobody waits for it. */
    void clearInChannel(Card card, String note) {
        CompletableFuture<?> unused = tools.rest()
                .edit(call.channel(), card.messageId(), card.done(note))
                .exceptionally(problem -> {
                    LOG.debug(
                            "A finished card could not be cleared: {}",
                            ChannelSender.error(problem).reason());
                    return JsonNodeFactory.instance.objectNode();
                });
    }

    /** The interaction is over: the answer comes as new messages, in private. True when Discord has them all. */
    CompletableFuture<Boolean> late(List<Shown> shown) {
        if (shown.isEmpty()) {
            return CompletableFuture.completedFuture(true);
        }
        List<DiscordMessage> messages = new ArrayList<>();
        List<String> nonces = new ArrayList<>();
        messages.add(tools.renderer().line(call.locale(), Phrase.SORRY_FOR_THE_WAIT));
        nonces.add(ChannelSender.excuse(shown.get(0).nonce()));
        for (Shown each : shown) {
            messages.add(each.message());
            nonces.add(each.nonce());
        }
        CompletableFuture<String> channel = call.direct()
                ? CompletableFuture.completedFuture(call.channel())
                : tools.directs().open(call.user());
        return channel.thenCompose(there -> tools.sender().send(there, messages, nonces))
                .thenApply(sent -> true)
                .exceptionally(problem -> {
                    LOG.warn(
                            "Nobody could be told about interaction {}: {}",
                            call.id(),
                            ChannelSender.error(problem).getMessage());
                    return false;
                });
    }
}
