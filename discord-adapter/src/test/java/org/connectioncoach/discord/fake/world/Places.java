package org.connectioncoach.discord.fake.world;

import org.connectioncoach.discord.fake.payload.Ids;

/**
 * The ids of the fake's bot, servers and channels.
 *
 * @param publicChannel where the bot may speak
 * @param otherChannel of the same server, where it may not
 * @param foreignChannel of a server that the bot is not in
 */
public record Places(
        String bot,
        String server,
        String foreignServer,
        String publicChannel,
        String otherChannel,
        String foreignChannel) {
    private static final long FIRST = 1_700_000_000_000L;

    static Places fresh() {
        return new Places(
                Ids.at(FIRST),
                Ids.at(FIRST + 1),
                Ids.at(FIRST + 2),
                Ids.at(FIRST + 3),
                Ids.at(FIRST + 4),
                Ids.at(FIRST + 5));
    }
}
