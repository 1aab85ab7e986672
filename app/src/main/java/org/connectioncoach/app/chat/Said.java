package org.connectioncoach.app.chat;

import java.util.List;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What the coach said to one thing a person did.
 *
 * @param form a form that opened, or null
 */
public record Said(List<Reply> replies, @Nullable Form form) {
    public static final Said NOTHING = new Said(List.of(), null);

    public Said {
        replies = List.copyOf(replies);
    }

    public boolean nothing() {
        return replies.isEmpty() && form == null;
    }

    public Said plus(List<Reply> more) {
        List<Reply> all = new java.util.ArrayList<>(replies);
        all.addAll(more);
        return new Said(all, form);
    }
}
