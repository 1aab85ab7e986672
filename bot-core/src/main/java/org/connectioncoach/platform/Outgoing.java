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
 */
public record Outgoing(String id, MemberId to, String group, Address address, Reply reply, boolean asked, int attempt) {
    @Override
    public String toString() {
        return "Outgoing[" + id + ", " + to.key() + ", attempt " + attempt + "]";
    }
}
