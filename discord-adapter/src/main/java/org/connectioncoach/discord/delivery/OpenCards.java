package org.connectioncoach.discord.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.discord.render.DiscordMessage;

/**
 * The last card with an open question in each direct channel, so that its buttons go when the answer is typed instead
 * of pressed. A courtesy, kept in memory: a forgotten card is still answered properly when it is pressed.
 */
public final class OpenCards {
    private static final int KEPT = 20_000;

    private final Map<String, Card> byChannel = new LinkedHashMap<>();

    /** A message appeared there; one without a question is not remembered. */
    public synchronized void shown(String channel, String messageId, DiscordMessage message) {
        if (messageId.isEmpty() || !(message.json().path("components") instanceof ArrayNode components)) {
            return;
        }
        Card card = new Card(messageId, components.deepCopy(), "");
        if (!card.hasSomethingToClear()) {
            return;
        }
        byChannel.remove(channel);
        byChannel.put(channel, card);
        if (byChannel.size() > KEPT) {
            byChannel.remove(byChannel.keySet().iterator().next());
        }
    }

    /** Takes the open card of a channel, if there is one. */
    public synchronized Optional<Card> take(String channel) {
        return Optional.ofNullable(byChannel.remove(channel));
    }

    /** That card was dealt with by a press. */
    public synchronized void done(String channel, String messageId) {
        Card open = byChannel.get(channel);
        if (open != null && open.messageId().equals(messageId)) {
            byChannel.remove(channel);
        }
    }
}
