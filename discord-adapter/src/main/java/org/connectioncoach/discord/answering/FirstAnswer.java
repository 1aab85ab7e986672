package org.connectioncoach.discord.answering;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.delivery.Placeholder;
import org.connectioncoach.discord.render.DiscordFile;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.words.Phrase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one callback of an interaction, tried again while Discord's three seconds last. */
final class FirstAnswer {
    static final int MESSAGE = 4;
    static final int THINKING = 5;
    static final int WILL_EDIT = 6;
    static final int EDIT = 7;
    static final int MODAL = 9;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswer.class);
    private static final int TRIES = 5;

    private final Call call;
    private final Tools tools;
    private volatile String messageId = "";

    /** What became of it. */
    enum Outcome {
        /** Discord has it; follow-ups will work. */
        GIVEN,
        /** Another process acknowledged first, which has nothing to say: the words go as an edit or a follow-up. */
        ELSEWHERE,
        /** The person reads that nothing is kept yet, and will find the words there once it is. */
        PROMISED_NOTHING,
        /** The interaction is over, or Discord cannot be reached: nothing more can be said through it. */
        DEAD
    }

    FirstAnswer(Call call, Tools tools) {
        this.call = call;
        this.tools = tools;
    }

    /** The message that the callback made; empty where it made none. */
    String messageId() {
        return messageId;
    }

    ObjectNode ephemeral() {
        return JsonNodeFactory.instance.objectNode().put("flags", DiscordMessage.EPHEMERAL);
    }

    /** Begins the answer. */
    CompletableFuture<Outcome> give(Opening opening) {
        DiscordMessage message = opening.message();
        List<DiscordFile> files = message == null ? List.of() : message.files();
        return switch (opening.kind()) {
            case NEW_MESSAGE -> give(MESSAGE, opening.data(), files);
            case EDIT_CARD -> give(EDIT, opening.data(), files);
            case NOTHING -> give(WILL_EDIT, null, List.of());
        };
    }

    CompletableFuture<Outcome> give(int type, @Nullable ObjectNode data, List<DiscordFile> files) {
        return give(type, data, files, 1);
    }

    private CompletableFuture<Outcome> give(int type, @Nullable ObjectNode data, List<DiscordFile> files, int attempt) {
        return tools.rest()
                .callback(call.id(), call.token(), type, data, files)
                .thenApply(answer -> {
                    messageId = ChannelSender.messageId(answer);
                    return Outcome.GIVEN;
                })
                .exceptionallyCompose(problem -> {
                    DiscordError error = ChannelSender.error(problem);
                    if (error.alreadyAcknowledged()) {
                        return whoseItIs();
                    }
                    if (error.passing() && attempt < TRIES) {
                        return tools.later(100L << attempt, () -> give(type, data, files, attempt + 1));
                    }
                    if (data != null && attempt < TRIES && (error.invalidMessage() || error.gone())) {
                        return otherwise(type, data, files, error);
                    }
                    LOG.warn("Interaction {} could not be answered: {}", call.id(), error.reason());
                    return CompletableFuture.completedFuture(Outcome.DEAD);
                });
    }

    /** Says that nothing is kept yet: the one first answer that is no acknowledgement. */
    CompletableFuture<Outcome> promiseNothing() {
        DiscordMessage line = tools.renderer().line(call.locale(), Phrase.NOT_KEPT_YET, Placeholder.LINE);
        return give(MESSAGE, line.ephemeral(!call.direct()).json(), List.of())
                .thenApply(outcome -> outcome == Outcome.GIVEN ? Outcome.PROMISED_NOTHING : outcome);
    }

    /**
     * Our own try, whose answer got lost, or the acknowledgement of another process: that one shows "is thinking", left
     * the pressed card as it was, or says that nothing is kept yet.
     */
    private CompletableFuture<Outcome> whoseItIs() {
        Card card = call.card();
        return tools.rest()
                .original(call.token())
                .thenApply(original -> {
                    boolean untouched = card != null
                            && card.messageId().equals(original.path("id").asText());
                    if (Placeholder.isLine(original)) {
                        return Outcome.PROMISED_NOTHING;
                    }
                    return Placeholder.isThinking(original) || untouched ? Outcome.ELSEWHERE : Outcome.GIVEN;
                })
                .exceptionally(problem -> Outcome.GIVEN);
    }

    /** The card is gone, or Discord does not take this message: the same words another way. */
    private CompletableFuture<Outcome> otherwise(
            int type, ObjectNode data, List<DiscordFile> files, DiscordError error) {
        if (error.gone() && type == EDIT) {
            return give(
                    MESSAGE,
                    new DiscordMessage(data, files).ephemeral(!call.direct()).json(),
                    files,
                    TRIES - 1);
        }
        LOG.error("Discord refused a message for interaction {}: {}", call.id(), error.reason());
        return type == MESSAGE || type == EDIT
                ? give(MESSAGE, plain(data), List.of(), TRIES)
                : CompletableFuture.completedFuture(Outcome.DEAD);
    }

    private ObjectNode plain(ObjectNode data) {
        DiscordMessage words = tools.renderer().withoutComponents(new DiscordMessage(data, List.of()));
        return words.ephemeral(!call.direct()).json();
    }
}
