package org.connectioncoach.discord.answering;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.message.Reply;

/**
 * One message of an answer, with where it goes.
 *
 * @param replaces whether it takes the place of the card that was acted on
 * @param fleeting whether it vanishes when closed
 */
record Shown(DiscordMessage message, boolean replaces, boolean fleeting) {
    /** All messages of an answer; only the last reply offers to type or to move into the direct messages. */
    static List<Shown> all(DiscordRenderer renderer, List<Reply> replies, RenderOptions options) {
        List<Shown> all = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            boolean last = i == replies.size() - 1;
            boolean fleeting = reply.placement() == Reply.Placement.FLEETING;
            boolean replaces = reply.placement() == Reply.Placement.REPLACES_CARD;
            RenderOptions own = last && !fleeting ? options : new RenderOptions(options.locale(), false);
            for (DiscordMessage message : renderer.render(reply, own)) {
                all.add(new Shown(message, replaces && all.isEmpty(), fleeting));
            }
        }
        return all;
    }
}
