package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.discord.rest.DiscordError;
import org.connectioncoach.discord.rest.DiscordRest;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.MessageIds;
import org.connectioncoach.platform.Messenger.Delivery;
import org.connectioncoach.platform.Outgoing;

/**
 * One message that answers an interaction which was acknowledged before. When an earlier try may have arrived, what the
 * interaction's first message shows often tells; in a direct channel a nonce does; where neither does, it is in doubt.
 */
final class LateAnswer {
    private static final String PLATFORM = "discord";

    private final DiscordRest rest;
    private final ChannelSender sender;
    private final Outgoing message;
    private final String interaction;
    private final String token;
    private final boolean direct;
    private final List<DiscordMessage> parts;

    /** @param token of the interaction, still alive */
    LateAnswer(
            DiscordRest rest,
            DiscordRenderer renderer,
            ChannelSender sender,
            Outgoing message,
            String interaction,
            String token) {
        this.rest = rest;
        this.sender = sender;
        this.message = message;
        this.interaction = interaction;
        this.token = token;
        this.direct = !message.address().channel().equals(DirectChannels.DM);
        this.parts = renderer.render(message.reply(), new RenderOptions(Locale.ENGLISH, !direct)).stream()
                .map(part -> part.ephemeral(!direct))
                .toList();
    }

    CompletableFuture<Delivery> deliver() {
        return parts.isEmpty() ? sent("") : rest.original(token).thenCompose(this::beside);
    }

    private CompletableFuture<Delivery> beside(JsonNode original) {
        if (Placeholder.is(original)) {
            return fill(original);
        }
        if (message.attempt() > 1 && shows(original)) {
            // An earlier attempt came as far as this.
            return parts.size() == 1
                    ? sent(original.path("id").asText())
                    : message.uncertain() ? again(1) : sendFrom(1);
        }
        if (!message.uncertain()) {
            return sendFrom(0);
        }
        boolean carriedByTheFirstMessage = message.id().equals(MessageIds.of(PLATFORM, interaction, 0))
                && (isNew(original) || message.reply().placement() == Reply.Placement.REPLACES_CARD);
        return carriedByTheFirstMessage ? doubtful() : again(0);
    }

    /** It becomes the answer. As long as it stands there, nothing of this message or after it was ever sent. */
    private CompletableFuture<Delivery> fill(JsonNode placeholder) {
        DiscordMessage first = parts.get(0);
        if (Placeholder.isLine(placeholder) && !first.isCard()) {
            return sendFrom(0);
        }
        return rest.editOriginal(token, first.json(), first.files()).thenCompose(answer -> sendFrom(1));
    }

    /** What goes into a direct channel carries a nonce; whoever alone sees a message in a server may see it once only. */
    private CompletableFuture<Delivery> again(int from) {
        boolean once = direct && message.reply().placement() != Reply.Placement.FLEETING;
        return once ? sendFrom(from) : doubtful();
    }

    private CompletableFuture<Delivery> sendFrom(int from) {
        List<DiscordMessage> left = parts.subList(from, parts.size());
        if (direct && message.reply().placement() != Reply.Placement.FLEETING) {
            List<String> nonces = IntStream.range(from, parts.size())
                    .mapToObj(part -> ChannelSender.nonce(message.id(), part))
                    .toList();
            return sender.send(message.address().channel(), left, nonces).thenApply(Delivery.Sent::new);
        }
        return followUp(left, 0, new Delivery.Sent(""));
    }

    /** Once the first one has arrived, or may have, none of them is tried again. */
    private CompletableFuture<Delivery> followUp(List<DiscordMessage> left, int index, Delivery before) {
        if (index == left.size()) {
            return CompletableFuture.completedFuture(before);
        }
        return rest.followUp(token, left.get(index))
                .handle((answer, problem) -> {
                    if (problem == null) {
                        return followUp(left, index + 1, new Delivery.Sent(ChannelSender.messageId(answer)));
                    }
                    DiscordError error = ChannelSender.error(problem);
                    return index > 0 || error.unheard() ? doubtful() : CompletableFuture.<Delivery>failedFuture(error);
                })
                .thenCompose(next -> next);
    }

    /**
     * Whether the interaction's first message is the beginning of this one. A message made for the interaction is known
     * by its words; a card that was there before, and may have said the same, by its buttons too, which carry the number
     * of the state.
     */
    private boolean shows(JsonNode original) {
        JsonNode ours = parts.get(0).json();
        List<String> words = words(ours);
        List<String> buttons = ours.findValuesAsText("custom_id");
        boolean sameButtons =
                !buttons.isEmpty() && original.findValuesAsText("custom_id").containsAll(buttons);
        return !words.isEmpty() && words(original).containsAll(words) && (sameButtons || isNew(original));
    }

    private static List<String> words(JsonNode message) {
        return message.findValuesAsText("content").stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Whether it was made after the interaction began: Discord's ids count up. */
    private boolean isNew(JsonNode original) {
        return Long.compareUnsigned(original.path("id").asLong(), Long.parseUnsignedLong(interaction)) > 0;
    }

    private static CompletableFuture<Delivery> sent(String id) {
        return CompletableFuture.completedFuture(new Delivery.Sent(id));
    }

    private static CompletableFuture<Delivery> doubtful() {
        return CompletableFuture.completedFuture(new Delivery.Doubtful("a follow-up may have arrived before"));
    }
}
