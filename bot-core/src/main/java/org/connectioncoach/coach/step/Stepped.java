package org.connectioncoach.coach.step;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.MessageIds;
import org.connectioncoach.platform.Place;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.pending.OutboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * A turn decided and not yet kept.
 *
 * @param silent whether nothing is to be kept and nothing to be said
 */
public record Stepped(
        TurnToKeep turn, List<Reply> replies, @Nullable Form form, boolean silent) {
    public Stepped {
        replies = List.copyOf(replies);
    }

    /** The replies as messages to where the event came from; a home page is drawn anew instead. */
    List<OutboxMessage> toOrigin(Inbound inbound, Codec codec) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (int i = 0; i < replies.size() && inbound.place() != Place.HOME; i++) {
            messages.add(message(MessageIds.of(inbound, i), inbound, inbound.address(), codec.write(replies.get(i))));
        }
        return messages;
    }

    /** Replies that are to continue in the direct conversation. */
    static List<OutboxMessage> toDirect(Inbound inbound, List<Reply> replies, Codec codec) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            messages.add(message(
                    MessageIds.direct(inbound, i), inbound, Address.channel("dm"), codec.write(replies.get(i))));
        }
        return messages;
    }

    private static OutboxMessage message(String id, Inbound inbound, Address address, String reply) {
        return new OutboxMessage(id, inbound.who(), inbound.group(), address, reply, true, inbound.at());
    }
}
