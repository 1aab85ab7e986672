package org.connectioncoach.discord.answering;

import java.util.ArrayList;
import java.util.List;
import org.connectioncoach.discord.delivery.ChannelSender;
import org.connectioncoach.discord.render.DiscordMessage;
import org.connectioncoach.discord.render.DiscordRenderer;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.MessageIds;

/** Messages, each with the nonce that the outbox would give it, so that Discord knows it again after a crash. */
public record Numbered(List<DiscordMessage> messages, List<String> nonces) {
    private static final String DISCORD = "discord";

    /** The replies to one event, in order. */
    public static Numbered of(DiscordRenderer renderer, List<Reply> replies, RenderOptions options, String event) {
        List<DiscordMessage> messages = new ArrayList<>();
        List<String> nonces = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            List<DiscordMessage> parts = renderer.render(replies.get(i), options);
            messages.addAll(parts);
            for (int part = 0; part < parts.size(); part++) {
                nonces.add(nonce(event, i, part));
            }
        }
        return new Numbered(messages, nonces);
    }

    /** The nonce of one part of the n-th reply to an event, from 0. */
    static String nonce(String event, int reply, int part) {
        return ChannelSender.nonce(MessageIds.of(DISCORD, event, reply), part);
    }
}
