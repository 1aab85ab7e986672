package org.connectioncoach.store.pending;

import java.time.Instant;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;

/**
 * A message that is to leave on its own.
 *
 * @param id unique, at most {@value #LONGEST_ID} characters, so that it can be Discord's nonce
 * @param group as in {@link org.connectioncoach.platform.Inbound#group()}
 * @param reply the message as JSON the store does not read
 * @param asked as in {@link org.connectioncoach.platform.Outgoing#asked()}
 * @param due not to be sent before
 */
public record OutboxMessage(
        String id, MemberId to, String group, Address address, String reply, boolean asked, Instant due) {
    /** Discord's limit for a nonce. */
    public static final int LONGEST_ID = 25;

    public OutboxMessage {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("not an id of a message: " + id);
        }
    }

    /** Where order and pace are kept: one channel, or the direct message with one member. */
    public String lane() {
        return address.channel().equals("dm")
                ? to.key()
                : to.platform() + ":" + to.workspace() + ":#" + address.channel();
    }

    /** Ids only: safe for a log. */
    @Override
    public String toString() {
        return "OutboxMessage[" + id + ", " + to.key() + "]";
    }
}
