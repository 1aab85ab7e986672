package org.connectioncoach.dialogue;

import java.util.List;
import org.connectioncoach.member.Profile;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What one event leads to, as data.
 *
 * @param next the conversation from now on
 * @param profile what we remember from now on
 * @param replies what to say, in order
 * @param effects what else to do
 * @param form a form to open, or null
 */
public record Turn(
        Conversation next,
        Profile profile,
        List<Reply> replies,
        List<Effect> effects,
        @Nullable Form form) {
    public Turn {
        replies = List.copyOf(replies);
        effects = List.copyOf(effects);
    }
}
