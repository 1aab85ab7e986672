package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import org.connectioncoach.discord.memory.Newest;
import org.connectioncoach.discord.render.DiscordMessage;

/**
 * The last card with an open question in each direct channel, so that its buttons go when the answer is typed instead
 * of pressed. A courtesy, kept in memory: a forgotten card is still answered properly when it is pressed.
 */
public final class OpenCards {
    private static final int AT_MOST = 20_000;

    private final Newest<Card> byChannel = new Newest<>(AT_MOST);

    /** A message appeared there; one without a question is not remembered. */
    public void shown(String channel, String messageId, DiscordMessage message) {
        if (messageId.isEmpty() || !(message.json().path("components") instanceof ArrayNode components)) {
            return;
        }
        Card card = new Card(messageId, components.deepCopy(), "");
        if (card.hasSomethingToClear()) {
            byChannel.put(channel, card);
        }
    }

    /** Takes the open card of a channel, if there is one. */
    public Optional<Card> take(String channel) {
        return byChannel.take(channel);
    }

    /** That card was dealt with by a press. */
    public void done(String channel, String messageId) {
        byChannel.forget(channel, card -> card.messageId().equals(messageId));
    }
}
