package org.connectioncoach.coach;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.store.TurnToKeep;
import org.connectioncoach.store.pending.OutboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * A turn decided and not yet kept.
 *
 * @param silent whether nothing is to be kept and nothing to be said
 */
record Stepped(
        TurnToKeep turn, List<Reply> replies, @Nullable Form form, boolean silent) {
    Stepped {
        replies = List.copyOf(replies);
    }

    /** The replies as messages that leave on their own, to where the event came from. */
    List<OutboxMessage> asMessages(Inbound inbound, Codec codec) {
        List<OutboxMessage> messages = new ArrayList<>(turn.messages());
        messages.addAll(messages(inbound, inbound.address(), replies, codec));
        return messages;
    }

    /** Replies that are to continue in the direct conversation. */
    static List<OutboxMessage> toDirect(Inbound inbound, List<Reply> replies, Codec codec) {
        return messages(inbound, Address.channel("dm"), replies, codec);
    }

    private static List<OutboxMessage> messages(Inbound inbound, Address address, List<Reply> replies, Codec codec) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            String id = References.of(TurnWork.eventId(inbound), i);
            messages.add(new OutboxMessage(
                    id, inbound.who(), inbound.group(), address, codec.write(replies.get(i)), true, inbound.at()));
        }
        return messages;
    }
}
