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
record Said(List<Reply> replies, @Nullable Form form) {
    static final Said NOTHING = new Said(List.of(), null);

    Said {
        replies = List.copyOf(replies);
    }

    boolean nothing() {
        return replies.isEmpty() && form == null;
    }

    Said plus(List<Reply> more) {
        List<Reply> all = new java.util.ArrayList<>(replies);
        all.addAll(more);
        return new Said(all, form);
    }
}
