package org.connectioncoach.platform;

import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;

/**
 * A message that leaves on its own, not as the answer to an event.
 *
 * @param id unique, stable over retries; at most 25 characters, so that it can be Discord's nonce
 * @param group as in {@link Inbound#group()}
 * @param asked true when it answers something the member did (only late); false when nobody asked for it, so that its
 *     notification starts with a neutral line
 * @param attempt 1 for the first try
 * @param uncertain true when an earlier attempt may have arrived: the process died before it heard. Where the platform
 *     has no way to find out, answer {@link Messenger.Delivery.Doubtful} instead of sending again
 */
public record Outgoing(
        String id,
        MemberId to,
        String group,
        Address address,
        Reply reply,
        boolean asked,
        int attempt,
        boolean uncertain) {
    /** A message of which every earlier attempt is known to have failed. */
    public Outgoing(String id, MemberId to, String group, Address address, Reply reply, boolean asked, int attempt) {
        this(id, to, group, address, reply, asked, attempt, false);
    }

    @Override
    public String toString() {
        return "Outgoing[" + id + ", " + to.key() + ", attempt " + attempt + "]";
    }
}
