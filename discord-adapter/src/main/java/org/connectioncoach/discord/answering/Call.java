package org.connectioncoach.discord.answering;

import java.time.Instant;
import java.util.Locale;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.delivery.DirectChannels;
import org.connectioncoach.discord.render.RenderOptions;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.platform.Address;
import org.connectioncoach.platform.Inbound;
import org.connectioncoach.platform.Place;
import org.jspecify.annotations.Nullable;

/**
 * One interaction, as far as answering it goes.
 *
 * @param token for answering, good for three seconds and then, once acknowledged, for fifteen minutes. Never logged.
 * @param name how Discord shows the person; empty when unknown
 * @param group the server whose content applies, or empty
 * @param direct whether it happened in the bot's own direct messages, where answers are ordinary messages
 * @param card what was pressed, or null for a command
 */
public record Call(
        String id,
        String token,
        Kind kind,
        String user,
        String name,
        String group,
        boolean direct,
        String channel,
        Locale locale,
        Instant at,
        @Nullable Card card) {
    /** What a person used. */
    public enum Kind {
        COMMAND,
        COMPONENT,
        FORM
    }

    /** The same happening in the coach's terms. */
    public Inbound inbound(Event event) {
        Place place = direct ? Place.DIRECT_MESSAGE : Place.PRIVATE_REPLY;
        // Nothing that answers a private reply may ever land in the channel it was asked in.
        Address address = new Address(direct ? channel : DirectChannels.DM, "", id + ":" + token);
        return new Inbound(id, MemberId.discord(user), name, group, place, address, locale, null, at, event);
    }

    RenderOptions options() {
        return new RenderOptions(locale, !direct);
    }

    @Override
    public String toString() {
        return "Call[" + id + ", " + kind + ", " + user + "]";
    }
}
