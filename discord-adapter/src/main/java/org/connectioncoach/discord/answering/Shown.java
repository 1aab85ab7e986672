package org.connectioncoach.discord.answering;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.message.Reply;

/**
 * One message of an answer, with where it goes.
 *
 * @param replaces whether it takes the place of the card that was acted on
 * @param fleeting whether it vanishes when closed
 * @param nonce by which Discord knows it again where it goes into a channel
 */
record Shown(DiscordMessage message, boolean replaces, boolean fleeting, String nonce) {
    /** A line of the adapter's own. */
    static Shown aside(Call call, DiscordMessage message, boolean fleeting) {
        return new Shown(message, false, fleeting, ChannelSender.nonce(call.id(), 0));
    }

    /** All messages of an answer; only the last reply offers to type or to move into the direct messages. */
    static List<Shown> all(DiscordRenderer renderer, List<Reply> replies, Call call) {
        RenderOptions options = call.options();
        List<Shown> all = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            boolean last = i == replies.size() - 1;
            boolean fleeting = reply.placement() == Reply.Placement.FLEETING;
            boolean replaces = reply.placement() == Reply.Placement.REPLACES_CARD;
            RenderOptions own = last && !fleeting ? options : new RenderOptions(options.locale(), false);
            List<DiscordMessage> parts = renderer.render(reply, own);
            for (int part = 0; part < parts.size(); part++) {
                boolean first = replaces && all.isEmpty();
                all.add(new Shown(parts.get(part), first, fleeting, Numbered.nonce(call.id(), i, part)));
            }
        }
        return all;
    }
}
